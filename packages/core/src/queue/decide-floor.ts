import { accept, type Decision, refuse } from '../decision.ts';
import type { Rejection } from '../rejection.ts';
import type { QueueCommand } from './commands.ts';
import { isProcedural, isWaiting } from './entry-class.ts';
import type { QueueEvent } from './events.ts';
import type { QueueFacts } from './facts.ts';
import { holdLeftMs, mayBeSetAside } from './hold.ts';
import { queueOrder } from './order.ts';
import { speechClock } from './speech-clock.ts';
import { lastWarning, warningsOn } from './speech-history.ts';
import { speechLimit } from './speech-limit.ts';
import type { Entry, QueueState } from './state.ts';

type Of<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>;

/** Who is to be called next: the first of the order who is in the meeting. */
const firstInLine = (state: QueueState, facts: QueueFacts): Entry | undefined =>
  queueOrder(state, facts).find(({ entry }) => facts.people[entry.person]?.present === true)?.entry;

const notCallable = (state: QueueState, entry: Entry, { people, item }: QueueFacts): Rejection | null => {
  if (!isWaiting(entry.status)) return { code: 'EntryEnded' };
  if (people[entry.person]?.present !== true) return { code: 'NotPresent' };
  const warnings = warningsOn(state, entry.person, item);
  return warnings >= lastWarning && !isProcedural(entry.kind) ? { code: 'FloorLost', warnings } : null;
};

/** The end of a speech, with the time that was really spoken. */
export const endOf = (entry: Entry, at: number): QueueEvent[] =>
  entry.speech === null
    ? []
    : [{ type: 'SpeechEnded', entry: entry.id, spokenMs: speechClock(entry.speech, at).spokenMs }];

const running = ({ speaking, entries }: QueueState): Entry | undefined =>
  speaking === null ? undefined : entries[speaking];

/** What becomes of the speech that runs: it ends, or is set aside for a speaker whose connection is lost (Q19). */
const leaveFloor = (state: QueueState, at: number): QueueEvent[] => {
  const entry = running(state);
  if (entry === undefined || entry.speech === null) return [];
  return mayBeSetAside(entry.speech, at)
    ? [{ type: 'SpeechSetAside', entry: entry.id, spokenMs: speechClock(entry.speech, at).spokenMs }]
    : endOf(entry, at);
};

/** The floor is kept for a while for whoever has just been cut off (Q19). */
const stillHeld = (state: QueueState, at: number): Rejection | null => {
  const speech = running(state)?.speech ?? null;
  const leftMs = speech === null ? null : holdLeftMs(speech, at);
  return leftMs === null || leftMs === 0 ? null : { code: 'FloorHeld', leftMs };
};

/** Announces the next speaker (Q9). */
export const decideOnDeck = (
  state: QueueState,
  command: Of<'PutOnDeck'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const entry = state.entries[command.entry];
  if (entry === undefined) return refuse({ code: 'UnknownEntry' });
  if (state.onDeck !== command.seenOnDeck) return refuse({ code: 'DeckMoved', onDeck: state.onDeck });
  if (state.onDeck === entry.id) return accept();
  const fault = notCallable(state, entry, facts);
  if (fault !== null) return refuse(fault);
  const outOfTurn = state.onDeck !== null || firstInLine(state, facts) !== entry;
  if (outOfTurn && command.reason === null) return refuse({ code: 'ReasonNeeded' });
  return accept({ type: 'EntryPutOnDeck', entry: entry.id, override: outOfTurn ? command.reason : null });
};

/** Gives the floor on, ending the speech that runs (Q7, Q8, Q9, Q19). */
export const decideGive = (
  state: QueueState,
  command: Of<'GiveFloor'>,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const entry = state.entries[command.entry];
  if (entry === undefined) return refuse({ code: 'UnknownEntry' });
  if (state.speaking !== command.seenSpeaking)
    return refuse({ code: 'FloorMoved', speaking: state.speaking });
  if (state.speaking === entry.id) return accept();
  const fault = stillHeld(state, facts.at) ?? notCallable(state, entry, facts);
  if (fault !== null) return refuse(fault);
  const outOfTurn = firstInLine(state, facts) !== entry;
  if (outOfTurn && command.reason === null) return refuse({ code: 'ReasonNeeded' });
  return accept(...leaveFloor(state, facts.at), given(entry, outOfTurn ? command.reason : null, facts));
};

/** A speech that was set aside goes on within its own limit. */
const given = (entry: Entry, override: string | null, facts: QueueFacts): QueueEvent => ({
  type: 'FloorGiven',
  entry: entry.id,
  limitMs: entry.speech === null ? speechLimit(entry.kind, facts) : entry.speech.limitMs,
  override,
  phase: facts.phase?.id ?? null,
  item: facts.item,
});
