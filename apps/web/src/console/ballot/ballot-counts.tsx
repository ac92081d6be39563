import type { Poll } from '@yishi/core';
import { PollCells } from '../../poll/poll-cells.tsx';
import { voteCountsOf } from '../../poll/vote-counts.ts';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';
import css from './ballot.module.css';

type BallotCountsProps = { readonly poll: Poll; readonly open?: boolean };

/** The count so far, by answer; each with its shape and its word. */
export const BallotCounts = ({ poll, open = true }: BallotCountsProps) => {
  const counts = voteCountsOf(poll);
  return counts === null ? (
    <div className={css.optionCounts}>
      <PollCells poll={poll} audience={{ kind: 'staff' }} />
    </div>
  ) : (
    <div className={css.counts}>
      <TallyCounts counts={counts} open={open} />
    </div>
  );
};
