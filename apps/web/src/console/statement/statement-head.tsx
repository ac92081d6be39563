import type { Statement } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../words/say.ts';
import css from './statement.module.css';

type StatementHeadProps = {
  readonly statement: Statement;
  readonly compare: boolean;
  readonly onCompare: (on: boolean) => void;
};

/** Which text and version this is, when it was changed and why, and what came of it. */
export const StatementHead = ({ statement, compare, onCompare }: StatementHeadProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const latest = statement.versions.at(-1);
  const changed = statement.versions.length > 1;
  return (
    <header className={css.head}>
      <h2>{statement.title}</h2>
      <span className={css.version}>{t('statement.version', { version: statement.versions.length })}</span>
      {statement.conclusion === null ? null : <b>{say(`outcome.${statement.conclusion.outcome}`)}</b>}
      <span>
        {latest === undefined ? null : t('statement.since', { time: formatTime(latest.at) })}
        {latest?.why ? ` · ${latest.why}` : null}
        {changed ? (
          <button type="button" className={css.compare} onClick={() => onCompare(!compare)}>
            {compare
              ? t('statement.hideChanges')
              : t('statement.showChanges', { version: statement.versions.length - 1 })}
          </button>
        ) : null}
      </span>
    </header>
  );
};
