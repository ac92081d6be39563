import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { WebSocket } from 'ws';
import { messageYjsSyncStep2, readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import type { Doc } from 'yjs';

/** Messages of the document; others (carets, rights) are of no interest here. */
const SYNC = 0;
const SYNC_MS = 10_000;

const question = (doc: Doc): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, SYNC);
  writeSyncStep1(encoder, doc);
  return toUint8Array(encoder);
};

/** Takes in a message; true when it was the whole document. */
const takeIn = (doc: Doc, message: Uint8Array): boolean => {
  const decoder = createDecoder(message);
  if (readVarUint(decoder) !== SYNC) return false;
  return readSyncMessage(decoder, createEncoder(), doc, null) === messageYjsSyncStep2;
};

const bytesOf = (data: WebSocket.RawData): Uint8Array =>
  Array.isArray(data) ? Buffer.concat(data) : new Uint8Array(data);

/** Fetches a shared text once into `doc`. Rejects when the connection is refused, breaks, or is silent too long. */
export const fetchText = (address: string, doc: Doc): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(address, { handshakeTimeout: SYNC_MS });
    const silence = setTimeout(() => socket.terminate(), SYNC_MS);
    socket.on('open', () => socket.send(question(doc)));
    socket.on('message', (data) => {
      if (!takeIn(doc, bytesOf(data))) return;
      resolve();
      socket.close();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(silence);
      reject(new Error(`no text from ${new URL(address).pathname}`));
    });
  });
