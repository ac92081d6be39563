import type { RecordEvent } from './events.ts';
import type { RecordState } from './state.ts';

type Of<Type extends RecordEvent['type']> = Extract<RecordEvent, { type: Type }>;

const corrected = (state: RecordState, event: Of<'RecordCorrected'>, at: number): RecordState => {
  const { correction: id, target, was, now, by } = event;
  return { ...state, corrections: [...state.corrections, { id, target, was, now, by, at }] };
};

const signed = (state: RecordState, event: Of<'RecordSigned'>, at: number): RecordState => {
  const { person, method, helper } = event;
  return { ...state, signatures: { ...state.signatures, [person]: { signed: true, method, at, helper } } };
};

const refused = (state: RecordState, event: Of<'SigningRefused'>, at: number): RecordState => {
  const { person, reason, notedBy } = event;
  return { ...state, signatures: { ...state.signatures, [person]: { signed: false, reason, at, notedBy } } };
};

/** Folds a fact of the record. That it is sealed is told by the status of the meeting. */
export const evolveRecord = (state: RecordState, event: RecordEvent, at: number): RecordState => {
  switch (event.type) {
    case 'RecordOpened':
      return { ...state, texts: event.texts };
    case 'RecordCorrected':
      return corrected(state, event, at);
    case 'RecordSigned':
      return signed(state, event, at);
    case 'SigningRefused':
      return refused(state, event, at);
    case 'RecordSealed':
      return state;
    default:
      return event satisfies never;
  }
};
