import type { Person } from '@yishi/core';

/** Whether somebody decides with the others, in the key of its words. */
export const voteRight = ({ votes, recusal }: Person): 'vote' | 'noVote' | 'recused' => {
  if (!votes) return 'noVote';
  return recusal === null ? 'vote' : 'recused';
};
