import { useTranslation } from 'react-i18next';
import { ChangedText } from '../consensus/changed-text.tsx';
import { roundRowsOf } from '../consensus/round-rows.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { GradeBars } from '../ui/tally/grade-bars.tsx';
import { useSay } from '../words/say.ts';
import css from './card.module.css';

/** The text that was put last, in its latest draft, with what the last test of opinion showed. */
export const TextCard = () => {
  const { t } = useTranslation('watch');
  const say = useSay();
  const { consensus } = useMeeting();
  const statement = consensus.order.flatMap((id) => consensus.statements[id] ?? []).at(-1);
  const version = statement?.versions.at(-1);
  if (statement === undefined || version === undefined) return null;
  const round = statement.rounds.findLast(({ levels }) => levels !== null);
  return (
    <article className={css.card}>
      <div className={css.body}>
        <p className={css.meta}>
          {t(statement.conclusion === null ? 'text.title' : 'text.past')} ·{' '}
          {t('text.version', { version: version.version })}
        </p>
        <h2 className={css.title}>{statement.title}</h2>
        <div className={css.text}>
          {statement.conclusion === null ? (
            <ChangedText statement={statement} />
          ) : (
            version.paragraphs.map((words, i) => <p key={i}>{words}</p>)
          )}
        </div>
        {version.why === null ? null : <p className={css.meta}>{t('text.why', { why: version.why })}</p>}
        {statement.conclusion === null ? null : (
          <p>
            <b>{t('text.outcome', { outcome: say(`outcome.${statement.conclusion.outcome}`) })}</b>
          </p>
        )}
        {round === undefined ? null : (
          <div className={css.tally}>
            <p className={css.meta}>
              {t('round.result')} · {t('text.version', { version: round.version })}
            </p>
            <GradeBars rows={roundRowsOf(say, round)} electors={round.asked.length} />
          </div>
        )}
      </div>
    </article>
  );
};
