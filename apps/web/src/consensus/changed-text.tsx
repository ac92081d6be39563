import type { Statement } from '@yishi/core';
import { useSay } from '../words/say.ts';
import css from './changed-text.module.css';
import { markChanges } from './mark-changes.ts';

type ChangedTextProps = {
  readonly statement: Statement;
  /** The latest draft where it is not said. */
  readonly version?: number;
};

/** The words of a draft, paragraph by paragraph; those that were not in the draft before carry a bar and a word. */
export const ChangedText = ({ statement, version }: ChangedTextProps) => {
  const say = useSay();
  return (
    <div className={css.text}>
      {markChanges(statement, version ?? statement.versions.length).map(({ words, changed }, i) => (
        <p key={i} className={changed ? css.changed : undefined}>
          {words}
          {changed ? <span className={css.mark}>{say('words:changed')}</span> : null}
        </p>
      ))}
    </div>
  );
};
