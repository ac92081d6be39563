import type { MeetingState, Round, Statement } from '@yishi/core';

/** The test of opinion that is running, with its text. */
export const openRound = ({ consensus }: MeetingState): { statement: Statement; round: Round } | null => {
  for (const id of consensus.order) {
    const statement = consensus.statements[id];
    const round = statement?.rounds.find(({ status }) => status === 'open');
    if (statement !== undefined && round !== undefined) return { statement, round };
  }
  return null;
};
