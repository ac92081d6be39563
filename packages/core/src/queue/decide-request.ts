import { accept, type Decision, refuse } from '../decision.ts';
import { onBehalf } from '../on-behalf.ts';
import type { EntryKind, Phase } from '../kinds/kind.ts';
import type { Rejection } from '../rejection.ts';
import type { QueueCommand, Stance } from './commands.ts';
import { isEnded, isProcedural } from './entry-class.ts';
import type { QueueEvent } from './events.ts';
import type { QueueFacts, QueuePerson } from './facts.ts';
import { asksStance, maySpeakIn } from './may-speak.ts';
import { lastWarning, turnsTaken, warningsOn } from './speech-history.ts';
import type { QueueState } from './state.ts';

type Of<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>;
type Asked = { person: QueuePerson; kind: EntryKind };

/** The chair may not take a side where the kind of meeting enforces it (R01). */
export const breaksNeutrality = (person: QueuePerson, stance: Stance | null, { kind }: QueueFacts): boolean =>
  kind.chairNeutral === 'enforced' &&
  person.duties.includes('chair') &&
  (stance === 'for' || stance === 'against');

const alreadyWaits = ({ entries }: QueueState, { person, kind }: Asked): boolean =>
  Object.values(entries).some(
    (e) =>
      e.person === person.id &&
      !isEnded(e.status) &&
      (isProcedural(kind) ? e.kind === kind : !isProcedural(e.kind)),
  );

/** Q1, and that somebody is there at all. */
const inTheWay = (state: QueueState, asked: Asked): Rejection | null => {
  if (!asked.person.present) return { code: 'NotPresent' };
  return alreadyWaits(state, asked) ? { code: 'AlreadyInQueue' } : null;
};

const speechesUsed = (state: QueueState, { person, kind }: Asked, facts: QueueFacts): Rejection | null => {
  const inPhase = facts.phase?.maxSpeeches ?? null;
  const max = inPhase ?? (kind === 'question' ? null : facts.kind.speech.maxPerItem);
  if (max === null) return null;
  const phase = inPhase === null ? null : (facts.phase?.id ?? null);
  const used = turnsTaken(state, { person: person.id, kind, item: facts.item, phase });
  return used >= max ? { code: 'SpeechesUsed', max } : null;
};

/** Q15, Q11 and Q12: what the phase and the limits leave open to this person. Procedural matters pass. */
const notOpen = (state: QueueState, asked: Asked, facts: QueueFacts): Rejection | null => {
  const { phase, item } = facts;
  if (isProcedural(asked.kind)) return null;
  if (phase === null || !phase.entryKinds.includes(asked.kind)) return { code: 'KindNotOpen' };
  if (!maySpeakIn(phase, asked.person, facts.kind)) return { code: 'NotYourPhase' };
  const warnings = warningsOn(state, asked.person.id, item);
  if (warnings >= lastWarning) return { code: 'FloorLost', warnings };
  return speechesUsed(state, asked, facts);
};

const lacksStance = (phase: Phase | null, { person, kind }: Asked, stance: Stance | null): boolean =>
  kind === 'speak' &&
  stance === null &&
  phase !== null &&
  asksStance(phase) &&
  !person.duties.includes('chair');

const stanceFault = (asked: Asked, stance: Stance | null, facts: QueueFacts): Rejection | null => {
  if (breaksNeutrality(asked.person, stance, facts)) return { code: 'ChairIsNeutral' };
  return lacksStance(facts.phase, asked, stance) ? { code: 'StanceNeeded' } : null;
};

/** Somebody raises a hand, or the desk does it for them. */
export const decideRequest = (
  state: QueueState,
  command: Of<'RequestFloor'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const { entry, kind, stance, replyTo } = command;
  if (state.entries[entry] !== undefined) return refuse({ code: 'AlreadyExists' });
  const person = facts.people[command.person];
  if (person === undefined) return refuse({ code: 'UnknownPerson' });
  const behalf = onBehalf(facts.by, person);
  if (!behalf.ok) return behalf;
  if (replyTo !== null && state.entries[replyTo] === undefined) return refuse({ code: 'UnknownEntry' });
  const asked = { person, kind };
  const closed: Rejection | null = state.open || isProcedural(kind) ? null : { code: 'QueueClosed' };
  const fault =
    inTheWay(state, asked) ?? closed ?? notOpen(state, asked, facts) ?? stanceFault(asked, stance, facts);
  if (fault !== null) return refuse(fault);
  return accept(requested({ entry, stance, replyTo, helper: behalf.helper, invited: false }, asked, facts));
};

/** The chair asks somebody to speak: also when the queue is closed, and without asking for their stance. */
export const decideInvite = (
  state: QueueState,
  { entry, person: id }: Of<'InviteToSpeak'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  if (state.entries[entry] !== undefined) return refuse({ code: 'AlreadyExists' });
  const person = facts.people[id];
  if (person === undefined) return refuse({ code: 'UnknownPerson' });
  const { entryKinds = [] } = facts.phase ?? {};
  const asked: Asked = { person, kind: entryKinds.includes('speak') ? 'speak' : (entryKinds[0] ?? 'speak') };
  const fault = inTheWay(state, asked) ?? notOpen(state, asked, facts);
  if (fault !== null) return refuse(fault);
  return accept(requested({ entry, stance: null, replyTo: null, helper: null, invited: true }, asked, facts));
};

type FloorRequested = Extract<QueueEvent, { type: 'FloorRequested' }>;

const requested = (
  own: Pick<FloorRequested, 'entry' | 'stance' | 'replyTo' | 'helper' | 'invited'>,
  { person, kind }: Asked,
  { phase, item }: QueueFacts,
): FloorRequested => ({
  type: 'FloorRequested',
  ...own,
  person: person.id,
  kind,
  channel: person.channel,
  phase: phase?.id ?? null,
  item,
});
