import { once } from 'node:events';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import * as Y from 'yjs';

/** A frame by its decoded numbers; `step` is null for an awareness message. */
export type Heard = { type: number; step: number | null; payload: Uint8Array };

export type RawClient = {
  socket: WebSocket;
  /** Every frame that came, in order. */
  heard: Heard[];
  send(bytes: Uint8Array | readonly number[]): void;
  sendUpdate(update: Uint8Array): void;
  /** Resolves with the first frame, come or coming, that matches. */
  hear(matches: (frame: Heard) => boolean): Promise<Heard>;
  /** Does what the stock client does on opening: asks, and tells that it has nothing. */
  handshake(): Promise<void>;
  /** Resolves when everything that the server sent before has come. */
  caughtUp(): Promise<void>;
  closed: Promise<number>;
};

/** A client that sends whatever bytes a test likes. */
export const rawClient = async (
  url: string,
  person: string,
  name = 'm1/agenda',
  options: ClientOptions = {},
): Promise<RawClient> => {
  const socket = new WebSocket(`${url}/${name}?person=${person}`, options);
  socket.binaryType = 'nodebuffer';
  onTestFinished(() => socket.terminate());
  const heard: Heard[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (data) => {
    if (!Buffer.isBuffer(data)) return;
    heard.push(parse(data));
    for (const listener of listeners) listener();
  });
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  await once(socket, 'open');
  const send = (bytes: Uint8Array | readonly number[]): void => socket.send(Uint8Array.from(bytes));
  const hear: RawClient['hear'] = (matches) =>
    new Promise((resolve) => {
      const ask = (): void => {
        const found = heard.find(matches);
        if (!found) return;
        listeners.delete(ask);
        resolve(found);
      };
      listeners.add(ask);
      ask();
    });
  return {
    socket,
    heard,
    send,
    hear,
    closed,
    caughtUp: async () => {
      socket.ping();
      await once(socket, 'pong');
    },
    sendUpdate: (update) => send(syncFrame(2, update)),
    handshake: async () => {
      send([0, 0, 1, 0]);
      await hear(({ step }) => step === 0);
      send(syncFrame(1, Y.encodeStateAsUpdate(new Y.Doc())));
    },
  };
};

/** A raw client that has greeted and may write. */
export const writing = async ({ url }: { url: string }, name = 'm1/agenda'): Promise<RawClient> => {
  const client = await rawClient(url, 'writer', name);
  await client.handshake();
  return client;
};

/** The HTTP status that an upgrade is refused with. */
export const refused = async (
  { url }: { url: string },
  person: string,
  name = 'm1/agenda',
): Promise<number> => {
  const socket = new WebSocket(`${url}/${name}?person=${person}`);
  socket.on('error', () => undefined);
  const status = await new Promise<number>((resolve) => {
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
  });
  socket.terminate();
  return status;
};

export const syncFrame = (step: number, payload: Uint8Array): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, 0);
  writeVarUint(encoder, step);
  writeVarUint8Array(encoder, payload);
  return toUint8Array(encoder);
};

const parse = (bytes: Uint8Array): Heard => {
  const decoder = createDecoder(bytes);
  const type = readVarUint(decoder);
  const step = type === 0 ? readVarUint(decoder) : null;
  return { type, step, payload: readVarUint8Array(decoder) };
};
