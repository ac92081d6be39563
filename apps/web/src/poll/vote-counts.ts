import { type Poll, standingOf } from '@yishi/core';
import type { VoteCounts } from '../ui/tally/tally-cells.ts';

/** The numbers of a yes/no vote that this view sees; null for other questions and before it is made ready. */
export const voteCountsOf = (poll: Poll): VoteCounts | null => {
  const standing = standingOf(poll);
  if (poll.form.form !== 'yesNoAbstain' || poll.electorate === null || standing === null) return null;
  return {
    electors: poll.electorate.electors.length,
    for: standing.inFavour,
    against: standing.against,
    abstain: standing.abstained,
  };
};
