import { type MeetingState, orderFacts, presentVoters, turnsTaken } from '@yishi/core';

/** How many voters who are here have spoken on the item that is open, and how many have not. */
export const heardOf = (state: MeetingState): { heard: number; left: number } => {
  const { item } = orderFacts(state);
  const here = presentVoters(state.attendance);
  const heard = here.filter(
    ({ id }) => turnsTaken(state.queue, { person: id, kind: 'speak', item, phase: null }) > 0,
  ).length;
  return { heard, left: here.length - heard };
};
