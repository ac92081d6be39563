import { formatDay, formatTime } from '@yishi/i18n';
import type { MinutesDocument } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import css from './masthead.module.css';

type MastheadProps = {
  readonly minutes: MinutesDocument;
  readonly readAt: number;
};

/** Who issues the minutes, in red, over the red rule; the number, what state they are in, and the title. */
export const Masthead = ({ minutes, readAt }: MastheadProps) => (
  <header>
    {minutes.issuer === '' ? null : <p className={css.issuer}>{minutes.issuer}</p>}
    <p className={css.line}>
      <span>{minutes.number}</span>
      <StateWords minutes={minutes} readAt={readAt} />
    </p>
    {minutes.practice === null ? null : <p className={css.practice}>{minutes.practice}</p>}
    <h1 className={css.title}>{minutes.title}</h1>
  </header>
);

const StateWords = ({ minutes: { status, statusWords, language }, readAt }: MastheadProps) => {
  const { t } = useTranslation('record');
  const asOf = t('preview.asOf', { day: formatDay(readAt, language), time: formatTime(readAt) });
  return (
    <span>
      <b className={status === 'sealed' ? css.sealed : undefined}>{statusWords}</b>
      {status === 'preview' ? <span className={css.asOf}>{asOf}</span> : null}
    </span>
  );
};
