import { createDecoder, readVarUint } from 'lib0/decoding';
import {
  createEncoder,
  type Encoder,
  hasContent,
  toUint8Array,
  writeUint8Array,
  writeVarUint,
} from 'lib0/encoding';
import { WebSocket } from 'ws';
import { messageYjsSyncStep2, readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import { Doc } from 'yjs';

/** Messages of the document; others (carets, rights) are of no interest here. */
const SYNC = 0;
const SYNC_MS = 10_000;

const message = (write: (encoder: Encoder) => void): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, SYNC);
  write(encoder);
  return toUint8Array(encoder);
};

const bytesOf = (data: WebSocket.RawData): Uint8Array =>
  Array.isArray(data) ? Buffer.concat(data) : new Uint8Array(data);

/** A shared text on its own connection, once: what is written into `doc` is sent; a connection that breaks is not mended. */
export class SharedText {
  readonly doc = new Doc();
  readonly #socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send((encoder) => writeUpdate(encoder, update));
    });
  }

  /** Resolves when it is in step with the server. Rejects when the connection is refused, breaks, or is silent too long. */
  static open(address: string): Promise<SharedText> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address, { handshakeTimeout: SYNC_MS });
      const text = new SharedText(socket);
      const silence = setTimeout(() => socket.terminate(), SYNC_MS);
      socket.on('open', () => text.#send((encoder) => writeSyncStep1(encoder, text.doc)));
      socket.on('message', (data) => {
        if (!text.#takeIn(bytesOf(data))) return;
        clearTimeout(silence);
        resolve(text);
      });
      socket.on('error', reject);
      socket.on('close', () => {
        clearTimeout(silence);
        reject(new Error(`no text from ${new URL(address).pathname}`));
      });
    });
  }

  close(): void {
    this.#socket.close();
    this.doc.destroy();
  }

  /** Takes in a message and answers what it asks; true when it was the whole document. */
  #takeIn(bytes: Uint8Array): boolean {
    const decoder = createDecoder(bytes);
    if (readVarUint(decoder) !== SYNC) return false;
    const answer = createEncoder();
    const step = readSyncMessage(decoder, answer, this.doc, this);
    if (hasContent(answer)) this.#send((encoder) => writeUint8Array(encoder, toUint8Array(answer)));
    return step === messageYjsSyncStep2;
  }

  #send(write: (encoder: Encoder) => void): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(message(write));
  }
}
