import type { MeetingState, Statement } from '@yishi/core';

/** The text that is put to the vote: one that is open, or that was left to a vote; the last of them. */
export const votableStatement = ({ consensus }: MeetingState): Statement | null =>
  consensus.order
    .toReversed()
    .flatMap((id) => consensus.statements[id] ?? [])
    .find(({ conclusion }) => conclusion === null || conclusion.outcome === 'voteInstead') ?? null;
