import { performance } from 'node:perf_hooks';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket } from 'ws';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

const SYNC = 0;
const ROOT = 'general';

/** Hears up to which clock of a writer something arrived, and when (monotonic, ms). */
export type HeardWriter = (client: number, clock: number, at: number) => void;

/**
 * Somebody who types into a paragraph of their own. Light: what others write is looked at only for whose it is and how
 * far it goes.
 */
export class Typist {
  readonly #socket: WebSocket;
  readonly #doc = new Y.Doc();
  readonly #line = new Y.XmlText();
  #said = 0;

  private constructor(url: string, hear: HeardWriter) {
    this.#socket = new WebSocket(url, { perMessageDeflate: false });
    this.#socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.#take(data, hear);
    });
  }

  /** Connects; resolves when the paragraph stands, so that from then on every letter is one update. */
  static async connect(url: string, hear: HeardWriter): Promise<Typist> {
    const typist = new Typist(url, hear);
    await new Promise<void>((resolve, reject) => {
      typist.#socket.once('open', resolve);
      typist.#socket.once('error', reject);
    });
    typist.#hello();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [typist.#line]);
    typist.#doc.getXmlFragment(ROOT).insert(0, [paragraph]);
    typist.#send(messageYjsSyncStep2, Y.encodeStateAsUpdate(typist.#doc));
    typist.#doc.on('update', (update: Uint8Array) => typist.#send(messageYjsUpdate, update));
    return typist;
  }

  get client(): number {
    return this.#doc.clientID;
  }

  /** How far this writer has come. */
  get clock(): number {
    return Y.getState(this.#doc.store, this.client);
  }

  /** Types one letter, which moves the clock on by one. */
  type(): void {
    this.#said += 1;
    this.#line.insert(this.#line.length, this.#said % 12 === 0 ? '，' : '议');
  }

  close(): void {
    this.#socket.terminate();
  }

  #hello(): void {
    this.#send(messageYjsSyncStep1, Y.encodeStateVector(this.#doc));
  }

  #send(step: number, payload: Uint8Array): void {
    const encoder = createEncoder();
    writeVarUint(encoder, SYNC);
    writeVarUint(encoder, step);
    writeVarUint8Array(encoder, payload);
    this.#socket.send(toUint8Array(encoder));
  }

  #take(data: Buffer, hear: HeardWriter): void {
    const at = performance.now();
    const decoder = createDecoder(data);
    if (readVarUint(decoder) !== SYNC || readVarUint(decoder) !== messageYjsUpdate) return;
    const { to } = Y.parseUpdateMeta(readVarUint8Array(decoder));
    for (const [client, clock] of to) if (client !== this.client) hear(client, clock, at);
  }
}
