import { audienceOf, type Poll, type PollResult as Result } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { PollCells } from '../../poll/poll-cells.tsx';
import { voteCountsOf } from '../../poll/vote-counts.ts';
import { ResultCard } from '../../ui/result-card.tsx';
import { Seal } from '../../ui/seal.tsx';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';
import { useSay } from '../../words/say.ts';
import { useSelf } from '../self-context.ts';
import css from './result.module.css';
import { useFollowUps } from './use-follow-ups.ts';
import { Verdict } from './verdict.tsx';

type Props = { poll: Poll; result: Result };

/** A decision as everybody reads it: what was asked, how it came out and by which rule, what was said against it, who does what. */
export const PollResult = ({ poll, result }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const { person } = useSelf();
  const audience = audienceOf(useMeeting(), { kind: 'member', id: person });
  const followUps = useFollowUps({ about: 'poll', poll: poll.id });
  const counts = voteCountsOf(poll);
  return (
    <div className={css.result}>
      <ResultCard
        title={poll.motion.title}
        tally={<PollCells poll={poll} audience={audience} />}
        {...(counts !== null && { counts: <TallyCounts counts={counts} /> })}
        verdict={
          <span className={css.verdict}>
            <span>
              <Verdict poll={poll} result={result} />
            </span>
            <Stamp outcome={result.outcome} />
          </span>
        }
        details={[{ heading: t('result.effect'), lines: [say(`effect.${poll.effect}`)] }, ...followUps]}
      />
    </div>
  );
};

/** Only what passed or failed is stamped. */
const Stamp = ({ outcome }: { outcome: Result['outcome'] }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  if (outcome !== 'passed' && outcome !== 'failed') return null;
  const text = say(`pollOutcome.${outcome}`);
  return <Seal text={text} label={t('result.sealLabel', { outcome: text })} hollow={outcome === 'failed'} />;
};
