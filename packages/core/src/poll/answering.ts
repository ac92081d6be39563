import { actingFor } from '../acting-for.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { PersonId, PollId } from '../ids.ts';
import type { Rejection } from '../rejection.ts';
import type { Choice } from './choice.ts';
import type { PollEvent } from './events.ts';
import type { PollFacts } from './facts.ts';
import { boundsOf, fits } from './fits.ts';
import type { Poll, PollsState } from './state.ts';

type Decided = Decision<PollEvent>;

/** Why nobody may answer now, or null. */
const closedProblem = ({ status }: Poll): Rejection | null => {
  if (status === 'open' || status === 'closing') return null;
  return status === 'draft' || status === 'ready' ? { code: 'PollNotOpen' } : { code: 'PollAlreadyClosed' };
};

const electorProblem = (poll: Poll, person: PersonId): Rejection | null => {
  const elector = poll.electorate?.electors.some((e) => e.person === person) ?? false;
  return elector ? null : { code: 'NotAnElector' };
};

const isSame = (one: Choice | undefined, other: Choice): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Takes or changes an answer of an elector, by themselves or by the desk for somebody without a device (P3, P4, P6). */
export const answerPoll = (
  state: PollsState,
  { poll: id, person, choice }: { poll: PollId; person: PersonId; choice: Choice },
  facts: PollFacts,
): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  const acting = actingFor(person, facts);
  if (!acting.ok) return acting;
  const problem = closedProblem(poll) ?? electorProblem(poll, person);
  if (problem !== null) return refuse(problem);
  if (!fits(poll.form, poll.options, choice))
    return refuse({ code: 'ChoiceInvalid', ...boundsOf(poll.form, poll.options) });
  if (isSame(poll.answers.choices[person], choice)) return accept();
  return accept({
    type: 'PollAnswered',
    poll: id,
    person,
    channel: acting.channel,
    helper: acting.helper,
    choice,
  });
};

/** Takes an answer back, so that it does not count. */
export const withdrawAnswer = (
  state: PollsState,
  { poll: id, person }: { poll: PollId; person: PersonId },
  facts: PollFacts,
): Decided => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  const acting = actingFor(person, facts);
  if (!acting.ok) return acting;
  const problem = closedProblem(poll) ?? electorProblem(poll, person);
  if (problem !== null) return refuse(problem);
  if (poll.answers.answered[person] === undefined) return refuse({ code: 'NotAnswered' });
  return accept({ type: 'AnswerWithdrawn', poll: id, person, helper: acting.helper });
};
