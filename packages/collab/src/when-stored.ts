import { clone, type Decoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, type Encoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { messageYjsSyncStep1, writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';

/** What of the stock `WebsocketProvider` is used here. */
type Provider = {
  doc: Y.Doc;
  ws: { send(data: Uint8Array<ArrayBuffer>): void } | null;
  wsconnected: boolean;
  messageHandlers: ((encoder: Encoder, decoder: Decoder, ...rest: never[]) => void)[];
};

/** The message type of the sync protocol. */
const messageSync = 0;

/** What the server says that it has stored, if this is its question for what is here. */
const storedBy = (decoder: Decoder): Map<number, number> | null =>
  readVarUint(decoder) === messageYjsSyncStep1 ? Y.decodeStateVector(readVarUint8Array(decoder)) : null;

const holdsAllOf = (stored: Map<number, number>, doc: Y.Doc): boolean =>
  [...Y.decodeStateVector(Y.encodeStateVector(doc))].every(
    ([client, clock]) => clock <= (stored.get(client) ?? 0),
  );

/**
 * The stock provider never learns whether what it sent was stored. Our server answers every question with one of its
 * own, which says what it has stored; so the page asks after it has written, and once more when the connection is back,
 * until that holds everything that is written here. The function resolves then; never, when that does not happen.
 */
export const whenStored = (provider: Provider): (() => Promise<void>) => {
  const waiting = new Set<() => void>();
  const ask = (): void => {
    const { doc, ws, wsconnected } = provider;
    if (!wsconnected || waiting.size === 0) return;
    const question = createEncoder();
    writeVarUint(question, messageSync);
    writeSyncStep1(question, doc);
    ws?.send(toUint8Array(question));
  };
  const hear = (stored: Map<number, number>): void => {
    // The provider answers first with what the server lacks, and only then is it asked again.
    if (!holdsAllOf(stored, provider.doc)) return queueMicrotask(ask);
    for (const resolve of waiting) resolve();
    return waiting.clear();
  };
  const stock = provider.messageHandlers[messageSync];
  provider.messageHandlers[messageSync] = (encoder, decoder, ...rest) => {
    const stored = storedBy(clone(decoder));
    stock?.(encoder, decoder, ...rest);
    if (stored !== null) hear(stored);
  };
  return () =>
    new Promise((resolve) => {
      waiting.add(resolve);
      ask();
    });
};
