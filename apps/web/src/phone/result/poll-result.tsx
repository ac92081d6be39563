import type { Poll, PollResult as Result } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ResultCard } from '../../ui/result-card.tsx';
import { Seal } from '../../ui/seal.tsx';
import { useSay } from '../../words/say.ts';
import { OpinionBars } from './opinion-bars.tsx';
import { useFollowUps } from './use-follow-ups.ts';
import { Verdict } from './verdict.tsx';
import { VoteBar, VoteCountsShown } from './vote-bar.tsx';

/** A decision as everybody reads it: what was asked, how it came out and by which rule, what was said against it, who does what. */
export const PollResult = ({ poll, result }: { poll: Poll; result: Result }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const followUps = useFollowUps({ about: 'poll', poll: poll.id });
  const isVote = poll.form.form === 'yesNoAbstain';
  const { outcome } = result;
  const stamped = outcome === 'passed' || outcome === 'failed';
  return (
    <ResultCard
      title={poll.motion.title}
      {...(stamped && {
        seal: (
          <Seal
            text={say(`pollOutcome.${outcome}`)}
            label={t('result.sealLabel', { outcome: say(`pollOutcome.${outcome}`) })}
            hollow={outcome === 'failed'}
          />
        ),
      })}
      tally={isVote ? <VoteBar poll={poll} result={result} /> : <OpinionBars poll={poll} result={result} />}
      {...(isVote && { counts: <VoteCountsShown poll={poll} result={result} /> })}
      verdict={<Verdict poll={poll} result={result} />}
      details={[{ heading: t('result.effect'), lines: [say(`effect.${poll.effect}`)] }, ...followUps]}
    />
  );
};
