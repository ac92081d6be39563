import { type Poll, type PollResult, standingOf } from '@yishi/core';
import { Tally } from '../../ui/tally/tally.tsx';
import type { VoteCounts } from '../../ui/tally/tally-cells.ts';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';

type Props = { poll: Poll; result: PollResult };

const countsOf = ({ electorate }: Poll, { tally }: PollResult): VoteCounts => ({
  electors: electorate?.electors.length ?? tally.answered,
  for: tally.inFavour,
  against: tally.against,
  abstain: tally.abstained,
});

/** The vote as people, one cell each. */
export const VoteBar = ({ poll, result }: Props) => (
  <Tally counts={countsOf(poll, result)} need={standingOf(poll)?.needed ?? null} />
);

/** The vote in numbers. */
export const VoteCountsShown = ({ poll, result }: Props) => <TallyCounts counts={countsOf(poll, result)} />;
