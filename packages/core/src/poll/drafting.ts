import { accept, type Decision, refuse } from '../decision.ts';
import type { Rejection } from '../rejection.ts';
import type { PollDraft } from './commands.ts';
import type { PollEvent } from './events.ts';
import { answerable } from './fits.ts';
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
