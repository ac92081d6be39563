import { isRunning, isShown, type Poll } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeetingNow } from '../meeting/use-meeting-now.ts';
import { BallotRule } from '../poll/ballot-rule.tsx';
import { PollCells } from '../poll/poll-cells.tsx';
import { voteCountsOf } from '../poll/vote-counts.ts';
import { OfficialStrip } from '../ui/official-strip.tsx';
import { TallyCounts } from '../ui/tally/tally-counts.tsx';
import css from './card.module.css';
import { everybody } from '../meeting/everybody.ts';

/** A ballot: its words, how it is decided, and the count as far as observers may see it. */
export const BallotCard = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('watch');
  const shown = isShown(poll, everybody);
  const counts = shown ? voteCountsOf(poll) : null;
  return (
    <article className={css.card}>
      {isRunning(poll) ? (
        <OfficialStrip end={<TimeToAnswer poll={poll} />}>{t(`ballot.${stageOf(poll)}`)}</OfficialStrip>
      ) : (
        <p className={css.stage}>{t(poll.status === 'ready' ? 'ballot.ready' : 'ballot.counted')}</p>
      )}
      <div className={css.body}>
        {poll.motion.statement === null ? null : (
          <p className={css.meta}>{t('ballot.version', { version: poll.motion.statement.version })}</p>
        )}
        <h2 className={css.title}>{poll.motion.title}</h2>
        {poll.motion.paragraphs.map((words, i) => (
          <p key={i}>{words}</p>
        ))}
        <div className={css.tally} aria-live="polite">
          <BallotRule poll={poll} audience={everybody} />
          <PollCells poll={poll} audience={everybody} />
          {counts === null ? null : <TallyCounts counts={counts} open={isRunning(poll)} />}
        </div>
        {shown ? null : (
          <p className={css.meta}>
            {t(poll.visibility.public === 'atClose' ? 'ballot.hiddenAtClose' : 'ballot.hiddenAtPublish')}
          </p>
        )}
      </div>
    </article>
  );
};

const stageOf = ({ status, form }: Poll): 'live' | 'last' | 'survey' => {
  if (status === 'closing') return 'last';
  return form.form === 'yesNoAbstain' ? 'live' : 'survey';
};

/** Planned time that is left; nothing closes by itself, so afterwards it says nothing. */
const TimeToAnswer = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('watch');
  const now = useMeetingNow();
  const endsAt =
    poll.closing === null
      ? poll.openedAt === null || poll.plannedMs === null
        ? null
        : poll.openedAt + poll.plannedMs
      : poll.closing.at + poll.closing.graceMs;
  if (endsAt === null || endsAt <= now) return null;
  return <span role="timer">{t('ballot.left', { clock: formatClock(endsAt - now) })}</span>;
};
