import type { Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { haveOwnNumbers } from '../../consensus/own-numbers.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './statement.module.css';
import { paragraphChanges, textChanges } from './text-changes.ts';

type StatementTextProps = {
  readonly statement: Statement;
  /** Shows what this version changed in the one before. */
  readonly compare: boolean;
};

/** The current words of a text, numbered unless they bring numbers of their own, with the changes marked by a line under or through them. */
export const StatementText = ({ statement, compare }: StatementTextProps) => {
  const now = statement.versions.at(-1)?.paragraphs ?? [];
  const before = compare ? (statement.versions.at(-2)?.paragraphs ?? now) : now;
  return (
    <ol className={haveOwnNumbers(now) ? `${css.text} ${css.ownNumbers}` : css.text}>
      {paragraphChanges(before, now).map((change, i) => (
        <li key={i}>
          <Changed before={change.before} after={change.after} />
        </li>
      ))}
    </ol>
  );
};

const Changed = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const { t } = useTranslation('console');
  if (before === after) return <span>{after}</span>;
  return (
    <span>
      {textChanges(before, after).map(({ kind, words }, i) => {
        if (kind === 'kept') return <span key={i}>{words}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={i} className={css[kind]}>
            <VisuallyHidden>{t(`statement.${kind}`)}</VisuallyHidden>
            {words}
          </Mark>
        );
      })}
    </span>
  );
};
