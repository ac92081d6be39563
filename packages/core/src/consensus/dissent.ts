import { actingFor } from '../acting-for.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Rejection } from '../rejection.ts';
import type { ConsensusCommand } from './commands.ts';
import type { ConsensusEvent } from './events.ts';
import type { ConsensusFacts } from './facts.ts';
import type { ConsensusState, DissentSubject } from './state.ts';

type Decided = Decision<ConsensusEvent>;
type Command<Type extends ConsensusCommand['type']> = Extract<ConsensusCommand, { type: Type }>;

/** Somebody puts their name to a text that was agreed. Twice changes nothing. */
export const signOff = (
  state: ConsensusState,
  { statement: id, person }: Command<'SignOff'>,
  facts: ConsensusFacts,
): Decided => {
  const statement = state.statements[id];
  if (statement === undefined) return refuse({ code: 'UnknownStatement' });
  const acting = actingFor(person, facts);
  if (!acting.ok) return acting;
  const outcome = statement.conclusion?.outcome ?? 'open';
  if (outcome !== 'consensus' && outcome !== 'consensusWithReservations')
    return refuse({ code: 'NotReached', result: outcome });
  if (statement.signOffs[person] !== undefined) return accept();
  return accept({ type: 'StatementSignedOff', statement: id, person, helper: acting.helper });
};

/** Who says it themselves has no helper; what is said aloud is noted by staff, whatever device the person has. */
const notedFor = (person: Command<'RecordDissent'>['person'], { by, channels }: ConsensusFacts) => {
  if (channels[person] === undefined) return refuse({ code: 'UnknownPerson' });
  if (by.kind === 'staff') return { ok: true as const, helper: by.name };
  return by.kind === 'member' && by.id === person
    ? { ok: true as const, helper: null }
    : refuse({ code: 'NotForYou' });
};

const subjectProblem = (
  { statements }: ConsensusState,
  subject: DissentSubject,
  { polls }: ConsensusFacts,
): Rejection | null => {
  if (subject.about === 'statement')
    return statements[subject.statement] === undefined ? { code: 'UnknownStatement' } : null;
  const poll = polls[subject.poll];
  if (poll === undefined) return { code: 'UnknownPoll' };
  return poll.counted ? null : { code: 'PollStillOpen' };
};

/** Keeps a view that did not prevail, with its reason and what would change it (C7). */
export const recordDissent = (
  state: ConsensusState,
  { dissent, subject, person, reason, condition }: Command<'RecordDissent'>,
  facts: ConsensusFacts,
): Decided => {
  const acting = notedFor(person, facts);
  if (!acting.ok) return acting;
  if (state.dissents.some((d) => d.id === dissent)) return refuse({ code: 'AlreadyExists' });
  const problem = subjectProblem(state, subject, facts);
  if (problem !== null) return refuse(problem);
  return accept({
    type: 'DissentRecorded',
    dissent,
    subject,
    person,
    reason,
    condition,
    helper: acting.helper,
  });
};

/** The meeting's answer to a dissent, once; adopting it may name the task that follows. */
export const answerDissent = (
  state: ConsensusState,
  { dissent: id, adopted, text, task }: Command<'AnswerDissent'>,
  { tasks }: ConsensusFacts,
): Decided => {
  const dissent = state.dissents.find((d) => d.id === id);
  if (dissent === undefined) return refuse({ code: 'UnknownDissent' });
  if (dissent.answer !== null) return refuse({ code: 'AlreadyAnswered' });
  if (task !== null && !tasks.has(task)) return refuse({ code: 'UnknownTask' });
  return accept({ type: 'DissentAnswered', dissent: id, adopted, text, task });
};
