import type { EntryId } from '../ids.ts';
import type { QueueEvent } from './events.ts';
import { speechClock } from './speech-clock.ts';
import type { Entry, QueueState, Speech } from './state.ts';

type Of<Type extends QueueEvent['type']> = Extract<QueueEvent, { type: Type }>;

const change = (state: QueueState, id: EntryId, to: (entry: Entry) => Entry): QueueState => {
  const entry = state.entries[id];
  return entry === undefined ? state : { ...state, entries: { ...state.entries, [id]: to(entry) } };
};

const changeSpeech = (state: QueueState, id: EntryId, to: (speech: Speech) => Speech): QueueState =>
  change(state, id, (entry) => (entry.speech === null ? entry : { ...entry, speech: to(entry.speech) }));

const offDeck = (state: QueueState, id: EntryId): QueueState =>
  state.onDeck === id ? { ...state, onDeck: null } : state;

const toTheEnd = (state: QueueState, id: EntryId): QueueState => ({
  ...state,
  order: [...state.order.filter((other) => other !== id), id],
});

const requested = (state: QueueState, event: Of<'FloorRequested'>, at: number): QueueState => {
  const { type: _, entry: id, ...asked } = event;
  const entry: Entry = {
    ...asked,
    id,
    requestedAt: at,
    status: 'requested',
    override: null,
    missed: 0,
    speech: null,
  };
  return toTheEnd({ ...state, entries: { ...state.entries, [id]: entry } }, id);
};

const putOnDeck = (state: QueueState, { entry: id, override }: Of<'EntryPutOnDeck'>): QueueState => {
  if (state.entries[id] === undefined) return state;
  const freed =
    state.onDeck === null
      ? state
      : change(state, state.onDeck, (e) => ({ ...e, status: 'requested', override: null }));
  return change({ ...freed, onDeck: id }, id, (e) => ({ ...e, status: 'onDeck', override }));
};

const floorGiven = (state: QueueState, event: Of<'FloorGiven'>, at: number): QueueState => {
  const { entry: id, limitMs, override, phase, item } = event;
  if (state.entries[id] === undefined) return state;
  return change({ ...offDeck(state, id), speaking: id }, id, (e) => ({
    ...e,
    status: 'speaking',
    override: override ?? e.override,
    phase,
    item,
    speech: e.speech === null ? begun(limitMs, at) : resumed(e.speech, at),
  }));
};

const begun = (limitMs: number | null, at: number): Speech => ({
  startedAt: at,
  limitMs,
  extendedMs: 0,
  pausedAt: null,
  pausedMs: 0,
  heldAt: null,
  setAside: false,
  endedAt: null,
});

const resumed = (speech: Speech, at: number): Speech =>
  speech.pausedAt === null
    ? speech
    : {
        ...speech,
        heldAt: null,
        pausedAt: null,
        pausedMs: speech.pausedMs + Math.max(0, at - speech.pausedAt),
      };

const ended = (speech: Speech, at: number): Speech => {
  const { spokenMs } = speechClock(speech, at);
  return {
    ...speech,
    endedAt: at,
    heldAt: null,
    pausedAt: null,
    pausedMs: Math.max(0, at - speech.startedAt - spokenMs),
  };
};

const speechEnded = (state: QueueState, id: EntryId, at: number): QueueState => {
  const freed = state.speaking === id ? { ...state, speaking: null } : state;
  return change(
    changeSpeech(freed, id, (s) => ended(s, at)),
    id,
    (e) => ({ ...e, status: 'finished' }),
  );
};

const speechPaused = (state: QueueState, id: EntryId, at: number): QueueState =>
  change(
    changeSpeech(state, id, (s) => ({ ...s, pausedAt: at })),
    id,
    (e) => ({ ...e, status: 'paused' }),
  );

const speechResumed = (state: QueueState, id: EntryId, at: number): QueueState =>
  change(
    changeSpeech(state, id, (s) => resumed(s, at)),
    id,
    (e) => ({ ...e, status: 'speaking' }),
  );

const floorHeld = (state: QueueState, id: EntryId, at: number): QueueState =>
  changeSpeech(speechPaused(state, id, at), id, (s) => ({ ...s, heldAt: at }));

/** The floor is free; the clock of the speech goes on standing still until they have it again. */
const setAside = (state: QueueState, id: EntryId): QueueState => {
  const freed = state.speaking === id ? { ...state, speaking: null } : state;
  return change(
    changeSpeech(freed, id, (s) => ({ ...s, heldAt: null, setAside: true })),
    id,
    (e) => ({ ...e, status: 'absent' }),
  );
};

const warned = (state: QueueState, event: Of<'SpeakerWarned'>, at: number): QueueState => {
  const { entry, person, ground, item } = event;
  return { ...state, warnings: [...state.warnings, { person, entry, ground, at, item }] };
};

const absent = (state: QueueState, id: EntryId): QueueState =>
  change(offDeck(state, id), id, (e) => ({ ...e, status: 'absent', missed: e.missed + 1, override: null }));

const returned = (state: QueueState, { entry: id, keepsPlace }: Of<'EntryReturned'>): QueueState => {
  const back = change(state, id, (e) => ({ ...e, status: 'requested' }));
  return keepsPlace || back === state ? back : toTheEnd(back, id);
};

/** Folds a fact of the queue. A fact about an entry that is not there changes nothing. */
export const evolveQueue = (state: QueueState, event: QueueEvent, at: number): QueueState => {
  switch (event.type) {
    case 'FloorRequested':
      return requested(state, event, at);
    case 'StanceChanged':
      return change(state, event.entry, (e) => ({ ...e, stance: event.stance }));
    case 'RequestWithdrawn':
      return change(offDeck(state, event.entry), event.entry, (e) => ({ ...e, status: 'withdrawn' }));
    case 'EntryPutOnDeck':
      return putOnDeck(state, event);
    case 'FloorGiven':
      return floorGiven(state, event, at);
    case 'SpeechEnded':
      return speechEnded(state, event.entry, at);
    case 'SpeechPaused':
      return speechPaused(state, event.entry, at);
    case 'SpeechResumed':
      return speechResumed(state, event.entry, at);
    case 'FloorHeld':
      return floorHeld(state, event.entry, at);
    case 'SpeechSetAside':
      return setAside(state, event.entry);
    case 'SpeechExtended':
      return changeSpeech(state, event.entry, (s) => ({ ...s, extendedMs: s.extendedMs + event.addedMs }));
    case 'SpeakerWarned':
      return warned(state, event, at);
    case 'SpeakerAbsent':
      return absent(state, event.entry);
    case 'EntryReturned':
      return returned(state, event);
    case 'QueueClosed':
      return { ...state, open: false };
    case 'QueueReopened':
      return { ...state, open: true };
    case 'QueuePolicySet':
      return { ...state, policy: event.policy };
    default:
      return event satisfies never;
  }
};
