import { isRunning, type MeetingState, type Poll, type Round, type Statement } from '@yishi/core';

/** What the console is about now. A ballot or a round comes before everything else in a session. */
export type Situation =
  | { is: 'gathering' }
  | { is: 'ballot'; poll: Poll }
  | { is: 'result'; poll: Poll }
  | { is: 'round'; statement: Statement; round: Round }
  | { is: 'floor' }
  | { is: 'recess' }
  | { is: 'adjourned' }
  | { is: 'record' };

/** The situation of a meeting. A counted ballot stays in front until it is published or declared void. */
export const situationOf = (state: MeetingState): Situation => {
  switch (state.procedure.status) {
    case 'none':
    case 'draft':
    case 'checkingIn':
      return { is: 'gathering' };
    case 'recess':
      return { is: 'recess' };
    case 'adjourned':
      return { is: 'adjourned' };
    case 'closed':
    case 'record':
    case 'sealed':
      return { is: 'record' };
    case 'inSession':
      return inSession(state);
    default:
      return state.procedure.status satisfies never;
  }
};

const inSession = ({ poll, consensus }: MeetingState): Situation => {
  const polls = Object.values(poll.polls);
  const running = polls.find(isRunning);
  if (running !== undefined) return { is: 'ballot', poll: running };
  const counted = polls.find(({ status }) => status === 'counted');
  if (counted !== undefined) return { is: 'result', poll: counted };
  for (const statement of Object.values(consensus.statements)) {
    const round = statement.rounds.find(({ status }) => status === 'open');
    if (round !== undefined) return { is: 'round', statement, round };
  }
  return { is: 'floor' };
};

/** Names the part of the console for `WritingStays`: what is about another ballot or round is another part. */
export const placeOf = (situation: Situation): string => {
  switch (situation.is) {
    case 'ballot':
    case 'result':
      return `${situation.is} ${situation.poll.id}`;
    case 'round':
      return `round ${situation.round.id}`;
    default:
      return situation.is;
  }
};
