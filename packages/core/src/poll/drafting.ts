import { accept, type Decision, refuse } from '../decision.ts';
import type { PollId } from '../ids.ts';
import type { Rejection } from '../rejection.ts';
import type { SeenFrom, Visibility } from './choice.ts';
import type { PollDraft } from './commands.ts';
import type { PollEvent } from './events.ts';
import type { PollFacts } from './facts.ts';
import { answerable } from './fits.ts';
import { isRunning } from './is-running.ts';
import { mayBePut } from './same-motion.ts';
import type { Poll, PollsState } from './state.ts';

type Decided = Decision<PollEvent>;

const rerunProblem = ({ polls }: PollsState, { rerunOf }: PollDraft): Rejection | null => {
  if (rerunOf === null) return null;
  const earlier = polls[rerunOf];
  if (earlier === undefined) return { code: 'UnknownPoll' };
  return earlier.status === 'annulled'
    ? null
    : { code: 'WrongPollStatus', status: earlier.status, needed: ['annulled'] };
};

const draftProblem = (state: PollsState, draft: PollDraft): Rejection | null =>
  answerable(draft.form, draft.options) ? rerunProblem(state, draft) : { code: 'OptionsInvalid' };

/** A new question, seen by staff only until it is made ready. */
export const draftPoll = (state: PollsState, draft: PollDraft): Decided => {
  if (state.polls[draft.poll] !== undefined) return refuse({ code: 'AlreadyExists' });
  const problem = draftProblem(state, draft);
  return problem === null ? accept({ type: 'PollDrafted', draft }) : refuse(problem);
};

/** Other words, options or rule, while it is a draft (P2). */
export const editPoll = (state: PollsState, draft: PollDraft): Decided => {
  const poll = state.polls[draft.poll];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (poll.status !== 'draft') return refuse({ code: 'PollMoved' });
  const problem = draftProblem(state, draft);
  return problem === null ? accept({ type: 'PollEdited', draft }) : refuse(problem);
};

/** The draft that a poll was made of. */
export const draftOf = (poll: Poll): PollDraft => ({
  poll: poll.id,
  motion: { ...poll.motion, paragraphs: [...poll.motion.paragraphs] },
  form: poll.form,
  options: [...poll.options],
  rule: poll.rule,
  visibility: poll.visibility,
  effect: poll.effect,
  plannedMs: poll.plannedMs,
  item: poll.item,
  rerunOf: poll.rerunOf,
});

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

const lateness: Record<SeenFrom, number> = { live: 0, atClose: 1, atPublish: 2 };

const eachAtLeast = (later: Visibility, earlier: Visibility): boolean =>
  lateness[later.staff] >= lateness[earlier.staff] &&
  lateness[later.member] >= lateness[earlier.member] &&
  lateness[later.public] >= lateness[earlier.public];

/** Shows the choices later than was planned, never earlier (P8). */
export const tightenVisibility = (state: PollsState, id: PollId, visibility: Visibility): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (poll.status === 'draft' || poll.status === 'published' || poll.status === 'annulled')
    return refuse({ code: 'PollMoved' });
  if (!eachAtLeast(visibility, poll.visibility)) return refuse({ code: 'MayOnlyTighten' });
  if (eachAtLeast(poll.visibility, visibility)) return accept();
  return accept({ type: 'VisibilityTightened', poll: id, visibility, hidden: null });
};
