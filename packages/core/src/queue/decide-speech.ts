import { accept, type Decision, refuse } from '../decision.ts';
import type { EntryId } from '../ids.ts';
import type { QueueCommand } from './commands.ts';
import { endOf } from './decide-floor.ts';
import type { QueueEvent } from './events.ts';
import type { QueueFacts } from './facts.ts';
import { lastWarning, warningsOn } from './speech-history.ts';
import type { Entry, QueueState, Speech } from './state.ts';

type Of<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>;
type OnFloor = { ok: true; entry: Entry; speech: Speech };

const onFloor = (state: QueueState, id: EntryId): OnFloor | ReturnType<typeof refuse> => {
  const entry = state.entries[id];
  if (entry === undefined) return refuse({ code: 'UnknownEntry' });
  if (state.speaking !== id || entry.speech === null) return refuse({ code: 'NotSpeaking' });
  return { ok: true, entry, speech: entry.speech };
};

/** The chair ends any speech, a speaker only their own. Ending it again changes nothing. */
export const decideEnd = (
  state: QueueState,
  { entry: id }: Of<'EndSpeech'>,
  { at, by }: QueueFacts,
): Decision<QueueEvent> => {
  const entry = state.entries[id];
  if (by.kind === 'member' && entry !== undefined && entry.person !== by.id)
    return refuse({ code: 'NotForYou' });
  if (entry?.status === 'finished') return accept();
  const found = onFloor(state, id);
  return found.ok ? accept(...endOf(found.entry, at)) : found;
};

/** The clock stands still, the floor stays theirs. */
export const decidePause = (state: QueueState, { entry }: Of<'PauseSpeech'>): Decision<QueueEvent> => {
  const found = onFloor(state, entry);
  if (!found.ok) return found;
  return found.speech.pausedAt === null ? accept({ type: 'SpeechPaused', entry }) : accept();
};

export const decideResume = (state: QueueState, { entry }: Of<'ResumeSpeech'>): Decision<QueueEvent> => {
  const found = onFloor(state, entry);
  if (!found.ok) return found;
  return found.speech.pausedAt === null ? accept() : accept({ type: 'SpeechResumed', entry });
};

/** More time, once (Q10). A speech without a limit needs none. */
export const decideExtend = (
  state: QueueState,
  { entry, addedMs }: Of<'ExtendSpeech'>,
): Decision<QueueEvent> => {
  const found = onFloor(state, entry);
  if (!found.ok) return found;
  if (found.speech.extendedMs > 0) return refuse({ code: 'AlreadyExtended' });
  if (found.speech.limitMs === null || addedMs === 0) return accept();
  return accept({ type: 'SpeechExtended', entry, addedMs });
};

/** A warning; the third on one item also ends the speech (Q12). */
export const decideWarn = (
  state: QueueState,
  { entry: id, ground, seenWarnings }: Of<'WarnSpeaker'>,
  { at, item }: QueueFacts,
): Decision<QueueEvent> => {
  const found = onFloor(state, id);
  if (!found.ok) return found;
  const { person } = found.entry;
  const warnings = warningsOn(state, person, item);
  if (warnings !== seenWarnings) return refuse({ code: 'AlreadyWarned', warnings });
  const isLast = warnings + 1 >= lastWarning;
  const warned: QueueEvent = { type: 'SpeakerWarned', entry: id, person, ground, item };
  return accept(warned, ...(isLast ? endOf(found.entry, at) : []));
};
