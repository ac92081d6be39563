import { isShown, type Poll } from '@yishi/core';
import { PollCells } from '../../poll/poll-cells.tsx';
import { voteCountsOf } from '../../poll/vote-counts.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';
import css from './ballot-scene.module.css';
import { BallotHint } from './ballot-hint.tsx';
import { BallotRule } from '../../poll/ballot-rule.tsx';
import { everybody } from '../../meeting/everybody.ts';

/** A question that is put: its words in full, the rule as a sentence, and the count as far as it may be seen. */
export const BallotScene = ({ poll }: { readonly poll: Poll }) => {
  const counts = isShown(poll, everybody) ? voteCountsOf(poll) : null;
  const vote = poll.form.form === 'yesNoAbstain';
  return (
    <div className={vote ? css.vote : css.survey}>
      <FitHeight>
        <article className={css.motion}>
          <h2 className={css.title}>{poll.motion.title}</h2>
          {poll.motion.paragraphs.map((words, i) => (
            <p key={i}>{words}</p>
          ))}
        </article>
      </FitHeight>
      <section className={css.standing}>
        <BallotRule poll={poll} audience={everybody} />
        {vote ? (
          <div className={css.cells}>
            <PollCells poll={poll} audience={everybody} />
          </div>
        ) : (
          <FitHeight>
            <PollCells poll={poll} audience={everybody} />
          </FitHeight>
        )}
        <div className={css.counts}>
          {counts === null || poll.status === 'ready' ? null : <TallyCounts counts={counts} open />}
          <BallotHint poll={poll} />
        </div>
      </section>
    </div>
  );
};
