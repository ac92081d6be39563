import { isRunning } from '@yishi/core';
import { useMeeting } from '../meeting/use-meeting.ts';
import { BallotCard } from './ballot-card.tsx';
import { FloorCard } from './floor-card.tsx';
import { openRound } from '../consensus/open-round.ts';
import { RoundCard } from './round-card.tsx';

/** What is going on: the ballot or the test of opinion that is open, or one about to be put; and who speaks. */
export const NowCard = () => {
  const state = useMeeting();
  const polls = state.poll.order.flatMap((id) => state.poll.polls[id] ?? []);
  const poll =
    polls.find(isRunning) ??
    polls.findLast(({ status, result }) => status === 'ready' || (status === 'counted' && result === null));
  const asked = openRound(state);
  return (
    <>
      {poll === undefined ? null : <BallotCard poll={poll} />}
      {asked === null ? null : <RoundCard {...asked} />}
      {state.procedure.status === 'inSession' ? <FloorCard /> : null}
    </>
  );
};
