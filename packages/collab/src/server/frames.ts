import { createDecoder, type Decoder, hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding';
import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

/** The message types of the stock provider that are spoken here. */
const messageSync = 0;
const messageAwareness = 1;

/** A message of a client, by its decoded type. */
export type Inbound =
  | { kind: 'hello'; stateVector: Uint8Array }
  /** `whole` is the answer to our state vector: everything the client has and we have not. */
  | { kind: 'update'; update: Uint8Array; whole: boolean }
  | { kind: 'presence'; entries: RawPresence[] };

/** The state of one client as it stands in an awareness message: JSON in UTF-8. */
export type RawPresence = { client: number; state: Uint8Array };

/**
 * Reads a frame; null if it is none of the messages known here, or does not end where it should. What
 * a message is follows from its decoded numbers, never from its bytes: `80 00` is a zero too.
 */
export const readFrame = (bytes: Uint8Array): Inbound | null => {
  try {
    const decoder = createDecoder(bytes);
    const message = readMessage(decoder);
    return hasContent(decoder) ? null : message;
  } catch {
    return null;
  }
};

const readMessage = (decoder: Decoder): Inbound | null => {
  const type = readVarUint(decoder);
  if (type === messageAwareness) return readPresence(readVarUint8Array(decoder));
  if (type !== messageSync) return null;
  const step = readVarUint(decoder);
  const payload = readVarUint8Array(decoder);
  if (step === messageYjsSyncStep1) return { kind: 'hello', stateVector: payload };
  if (step === messageYjsSyncStep2) return { kind: 'update', update: payload, whole: true };
  return step === messageYjsUpdate ? { kind: 'update', update: payload, whole: false } : null;
};

const readPresence = (bytes: Uint8Array): Inbound => {
  const decoder = createDecoder(bytes);
  const entries: RawPresence[] = [];
  for (let left = readVarUint(decoder); left > 0; left -= 1) {
    const client = readVarUint(decoder);
    readVarUint(decoder);
    entries.push({ client, state: readVarUint8Array(decoder) });
  }
  return { kind: 'presence', entries };
};

const frame = (write: (encoder: Encoder) => void): Uint8Array => {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
};

const syncFrame = (step: number, payload: Uint8Array): Uint8Array =>
  frame((encoder) => {
    writeVarUint(encoder, messageSync);
    writeVarUint(encoder, step);
    writeVarUint8Array(encoder, payload);
  });

/** A change of the text. */
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(messageYjsUpdate, update);

/** Everything a client lacks. Throws if the state vector cannot be read. */
export const answerFrame = (doc: Y.Doc, stateVector: Uint8Array): Uint8Array =>
  syncFrame(messageYjsSyncStep2, Y.encodeStateAsUpdate(doc, stateVector));

/** Asks a client for everything we lack. */
export const questionFrame = (doc: Y.Doc): Uint8Array =>
  syncFrame(messageYjsSyncStep1, Y.encodeStateVector(doc));

/** What others see of one client; `state` is JSON, `null` when the client has gone. */
export type SentPresence = { client: number; clock: number; state: string };

export const presenceFrame = (entries: readonly SentPresence[]): Uint8Array =>
  frame((encoder) => {
    writeVarUint(encoder, messageAwareness);
    writeVarUint8Array(
      encoder,
      frame((inner) => writePresences(inner, entries)),
    );
  });

const writePresences = (encoder: Encoder, entries: readonly SentPresence[]): void => {
  writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    writeVarUint(encoder, client);
    writeVarUint(encoder, clock);
    writeVarString(encoder, state);
  }
};

/** A presence message about nobody, so that the stock client hears something while nobody writes. */
export const keepAliveFrame: Uint8Array = presenceFrame([]);
