import type { MeetingState, Poll, Statement } from '@yishi/core';
import { voteCountsOf } from '../poll/vote-counts.ts';
import type { VoteCounts } from '../ui/tally/tally-cells.ts';
import type { Say } from '../words/say.ts';

/** What came of a text or a ballot, in a word. `good`: it was agreed or passed; `counts` are those of a yes/no vote. */
export type Decided = { key: string; title: string; words: string; good: boolean; counts: VoteCounts | null };

/** Everything that was decided and that this view may see, in the order it was put. */
export const decisionsOf = (say: Say, { consensus, poll }: MeetingState): Decided[] => [
  ...consensus.order.flatMap((id) => ofStatement(say, consensus.statements[id])),
  ...poll.order.flatMap((id) => ofPoll(say, poll.polls[id])),
];

/** A text that was put to the vote instead is decided by its ballot. */
const ofStatement = (say: Say, statement: Statement | undefined): Decided[] => {
  const outcome = statement?.conclusion?.outcome;
  if (statement === undefined || outcome === undefined || outcome === 'voteInstead') return [];
  const words = say(`outcome.${outcome}`);
  return [{ key: statement.id, title: statement.title, words, good: outcome !== 'notAgreed', counts: null }];
};

const ofPoll = (say: Say, poll: Poll | undefined): Decided[] => {
  if (poll === undefined || poll.result === null || poll.annulment !== null) return [];
  const { outcome } = poll.result;
  const words = say(`pollOutcome.${outcome}`);
  const good = outcome === 'passed';
  return [{ key: poll.id, title: poll.motion.title, words, good, counts: voteCountsOf(poll) }];
};
