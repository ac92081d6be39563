import { accept, type Decision, refuse } from '../decision.ts';
import type { EntryId } from '../ids.ts';
import { onBehalf } from '../on-behalf.ts';
import type { QueueCommand } from './commands.ts';
import { breaksNeutrality } from './decide-request.ts';
import { isEnded, isOnFloor } from './entry-class.ts';
import type { QueueEvent } from './events.ts';
import type { QueueFacts, QueuePerson } from './facts.ts';
import type { Entry, QueueState } from './state.ts';

type Of<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>;
type Found = { ok: true; entry: Entry; person: QueuePerson };

const find = (state: QueueState, id: EntryId, { people }: QueueFacts): Found | ReturnType<typeof refuse> => {
  const entry = state.entries[id];
  if (entry === undefined) return refuse({ code: 'UnknownEntry' });
  const person = people[entry.person];
  return person === undefined ? refuse({ code: 'UnknownPerson' }) : { ok: true, entry, person };
};

/** A stance may be changed until the speech is over; the place stays and the order takes note. */
export const decideStance = (
  state: QueueState,
  command: Of<'ChangeStance'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const found = find(state, command.entry, facts);
  if (!found.ok) return found;
  const behalf = onBehalf(facts.by, found.person);
  if (!behalf.ok) return behalf;
  if (isEnded(found.entry.status)) return refuse({ code: 'EntryEnded' });
  if (breaksNeutrality(found.person, command.stance, facts)) return refuse({ code: 'ChairIsNeutral' });
  if (found.entry.stance === command.stance) return accept();
  return accept({
    type: 'StanceChanged',
    entry: command.entry,
    stance: command.stance,
    helper: behalf.helper,
  });
};

/** Takes a hand down. Somebody who is speaking ends the speech instead. */
export const decideWithdraw = (
  state: QueueState,
  command: Of<'WithdrawRequest'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const found = find(state, command.entry, facts);
  if (!found.ok) return found;
  const behalf = onBehalf(facts.by, found.person);
  if (!behalf.ok) return behalf;
  const { status } = found.entry;
  if (status === 'withdrawn') return accept();
  if (status === 'finished') return refuse({ code: 'EntryEnded' });
  if (isOnFloor(status)) return refuse({ code: 'BusyFloor' });
  return accept({ type: 'RequestWithdrawn', entry: command.entry, helper: behalf.helper });
};

/** Called and not there. */
export const decideAbsent = (state: QueueState, { entry: id }: Of<'MarkAbsent'>): Decision<QueueEvent> => {
  const entry = state.entries[id];
  if (entry === undefined) return refuse({ code: 'UnknownEntry' });
  if (entry.status === 'absent') return accept();
  if (isEnded(entry.status)) return refuse({ code: 'EntryEnded' });
  if (isOnFloor(entry.status)) return refuse({ code: 'BusyFloor' });
  return accept({ type: 'SpeakerAbsent', entry: id });
};

/** Back again, by themselves, by the desk, or by the chair who marked them: the first time at the old place (Q13). */
export const decideReturn = (
  state: QueueState,
  command: Of<'ReturnToQueue'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const found = find(state, command.entry, facts);
  if (!found.ok) return found;
  const { entry, person } = found;
  const byChair = facts.by.kind === 'staff' && facts.by.role === 'facilitator';
  const behalf = onBehalf(facts.by, person);
  if (!byChair && !behalf.ok) return behalf;
  if (!person.present) return refuse({ code: 'NotPresent' });
  if (isEnded(entry.status)) return refuse({ code: 'EntryEnded' });
  if (entry.status !== 'absent') return accept();
  return accept({ type: 'EntryReturned', entry: command.entry, keepsPlace: entry.missed <= 1 });
};
