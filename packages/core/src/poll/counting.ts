import { missingOf } from '../answers.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { PollId } from '../ids.ts';
import type { PollEvent } from './events.ts';
import { isRunning } from './is-running.ts';
import { standing } from './standing.ts';
import type { Poll, PollResult, PollsState } from './state.ts';
import { tallyOf } from './tally.ts';

type Decided = Decision<PollEvent>;

const notOpenYet = ({ status }: Poll): boolean => status === 'draft' || status === 'ready';

/** Announces the end; answers still count. */
export const callClosing = (state: PollsState, id: PollId, graceMs: number): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (notOpenYet(poll)) return refuse({ code: 'PollNotOpen' });
  if (!isRunning(poll)) return refuse({ code: 'PollAlreadyClosed' });
  return poll.status === 'closing' ? accept() : accept({ type: 'ClosingCalled', poll: id, graceMs });
};

const resultOf = (poll: Poll): PollResult | null => {
  if (poll.electorate === null) return null;
  const tally = tallyOf(poll);
  return { tally, outcome: standing(poll, poll.rule, poll.electorate, tally).outcome, tieDecided: null };
};

/** Ends the ballot and counts it, unless more electors are missing than the chair saw (P9). */
export const closePoll = (state: PollsState, id: PollId, seenMissing: number): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (notOpenYet(poll)) return refuse({ code: 'PollNotOpen' });
  const result = resultOf(poll);
  if (!isRunning(poll) || result === null) return refuse({ code: 'PollAlreadyClosed' });
  const missing = missingOf(poll.electorate?.electors ?? [], poll.answers).length;
  if (missing > seenMissing) return refuse({ code: 'MissingElectors', missing });
  return accept({ type: 'PollCounted', poll: id, result, choices: poll.answers.choices });
};

/** The chair's voice on a tie, where the rule leaves it to the chair (P7). */
export const decideTie = (state: PollsState, id: PollId, vote: 'for' | 'against'): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (poll.status !== 'counted' || poll.result?.outcome !== 'tied') return refuse({ code: 'NotATie' });
  const result: PollResult = {
    ...poll.result,
    outcome: vote === 'for' ? 'passed' : 'failed',
    tieDecided: vote,
  };
  return accept({ type: 'TieDecided', poll: id, vote, result });
};

/** Shows the counted result to everybody. */
export const publishPoll = (state: PollsState, id: PollId): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (poll.status === 'published') return accept();
  if (poll.status !== 'counted')
    return refuse({ code: 'WrongPollStatus', status: poll.status, needed: ['counted'] });
  if (poll.result?.outcome === 'tied') return refuse({ code: 'TieUndecided' });
  return accept({ type: 'PollPublished', poll: id, result: poll.result, choices: poll.answers.choices });
};

/** Declares a poll void; it stays on the record (P10). */
export const annulPoll = (state: PollsState, id: PollId, reason: string): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (poll.status === 'annulled') return accept();
  if (poll.status === 'draft')
    return refuse({
      code: 'WrongPollStatus',
      status: 'draft',
      needed: ['ready', 'open', 'closing', 'counted', 'published'],
    });
  return accept({ type: 'PollAnnulled', poll: id, reason });
};
