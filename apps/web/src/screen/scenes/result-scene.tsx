import { type Poll, standingOf } from '@yishi/core';
import { PollCells } from '../../poll/poll-cells.tsx';
import { usePollWords } from '../../poll/poll-words.ts';
import { voteCountsOf } from '../../poll/vote-counts.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { ResultCard } from '../../ui/result-card.tsx';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';
import { PollSeal } from '../../poll/poll-seal.tsx';
import css from './result-scene.module.css';
import { SurveyResult } from './survey-result.tsx';
import { useFollowUps } from '../../poll/use-follow-ups.ts';
import { Verdict } from '../../poll/verdict.tsx';
import { everybody } from '../../meeting/everybody.ts';

/** The result of a ballot as a sheet of paper on the wall: question, count, verdict, dissent, and who does what. */
export const ResultScene = ({ poll }: { readonly poll: Poll }) => {
  const t = usePollWords();
  const details = useFollowUps({ about: 'poll', poll: poll.id });
  const counts = voteCountsOf(poll);
  const standing = standingOf(poll);
  const hasResult = poll.result !== null && standing !== null;
  if (poll.form.form !== 'yesNoAbstain' && hasResult) return <SurveyResult poll={poll} />;
  return (
    <div className={css.sheet} data-theme="light">
      <FitHeight>
        <ResultCard
          title={poll.motion.title}
          text={poll.motion.paragraphs.map((words, i) => (
            <p key={i}>{words}</p>
          ))}
          seal={<PollSeal poll={poll} />}
          tally={hasResult ? <PollCells poll={poll} audience={everybody} /> : undefined}
          counts={hasResult && counts !== null ? <TallyCounts counts={counts} /> : undefined}
          verdict={
            poll.annulment === null ? (
              <Verdict poll={poll} />
            ) : (
              t('annulled', { reason: poll.annulment.reason })
            )
          }
          details={details}
        />
      </FitHeight>
    </div>
  );
};
