import { accept, type Decision, refuse } from '../decision.ts';
import type { PollId } from '../ids.ts';
import type { Rejection } from '../rejection.ts';
import { draftOf } from './drafting.ts';
import type { PollEvent } from './events.ts';
import type { PollFacts } from './facts.ts';
import { isRunning } from './is-running.ts';
import { mayBePut } from './same-motion.ts';
import type { Poll, PollsState } from './state.ts';

type Decided = Decision<PollEvent>;

const versionProblem = ({ motion }: Poll, { statementVersions }: PollFacts): Rejection | null => {
  if (motion.statement === null) return null;
  const version = statementVersions[motion.statement.id];
  if (version === undefined) return { code: 'UnknownStatement' };
  return version === motion.statement.version ? null : { code: 'VersionMoved', version };
};

const sameElectors = ({ electorate }: Poll, { electors, all }: PollFacts): boolean =>
  electorate !== null && JSON.stringify(electorate) === JSON.stringify({ electors, all });

const readyProblem = (state: PollsState, poll: Poll, facts: PollFacts): Rejection | null => {
  if (poll.status !== 'draft' && poll.status !== 'ready') return { code: 'PollMoved' };
  if (facts.electors.length === 0) return { code: 'NoElectors' };
  if (!mayBePut(state, poll)) return { code: 'SameMotionAgain' };
  return versionProblem(poll, facts);
};

/** Freezes question, options and rule, and the voters present as the electors (P2). */
export const readyPoll = (state: PollsState, id: PollId, facts: PollFacts): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  const problem = readyProblem(state, poll, facts);
  if (problem !== null) return refuse(problem);
  if (sameElectors(poll, facts)) return accept();
  return accept({
    type: 'PollReadied',
    draft: draftOf(poll),
    electorate: { electors: facts.electors, all: facts.all },
  });
};

/** Opens the ballot; one ballot or round is open at a time (P11). */
export const openPoll = (state: PollsState, id: PollId, facts: PollFacts): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (isRunning(poll)) return accept();
  if (poll.status === 'draft') return refuse({ code: 'WrongPollStatus', status: 'draft', needed: ['ready'] });
  if (poll.status !== 'ready') return refuse({ code: 'PollAlreadyClosed' });
  if (facts.roundOpen || Object.values(state.polls).some(isRunning))
    return refuse({ code: 'AnotherPollOpen' });
  const problem = versionProblem(poll, facts);
  return problem === null ? accept({ type: 'PollOpened', poll: id }) : refuse(problem);
};
