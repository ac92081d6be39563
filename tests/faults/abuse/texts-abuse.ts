import { once } from 'node:events';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import type { WebSocket } from 'ws';
import { messageYjsSyncStep2 } from 'y-protocols/sync';
import * as Y from 'yjs';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Attack, Report } from './attack.ts';
import { inLanes } from './lanes.ts';
import { closed, openMinutes, PATIENCE_MS, readerTickets, writerTickets } from './text-door.ts';

/** What one person may send is bounded (about three abuses a second), so that each strikes on few connections. */
const LANES_EACH = 2;
/** The kind of a frame of the sync protocol. */
const messageSync = 0;
/** What forged updates would put into a text. */
export const FORGED = 'FORGED';

const frame = (step: number, payload: Uint8Array): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, messageSync);
  writeVarUint(encoder, step);
  writeVarUint8Array(encoder, payload);
  return toUint8Array(encoder);
};

/** An update that puts words into a text, under a Yjs client id that goes on where it is there. */
const forgedUpdate = (client: number, text = new Y.Doc()): Uint8Array => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(text));
  const before = Y.encodeStateVector(doc);
  doc.clientID = client;
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(FORGED)]);
  doc.getXmlFragment('general').insert(0, [paragraph]);
  return Y.encodeStateAsUpdate(doc, before);
};

const presence = (client: number, clock: number, state: object): Uint8Array => {
  const inner = createEncoder();
  writeVarUint(inner, 1);
  writeVarUint(inner, client);
  writeVarUint(inner, clock);
  writeVarString(inner, JSON.stringify(state));
  const encoder = createEncoder();
  writeVarUint(encoder, 1);
  writeVarUint8Array(encoder, toUint8Array(inner));
  return toUint8Array(encoder);
};

/** Few bytes that would cost much: a huge number of structs, of clients, a client that skips far ahead. */
const bombs: readonly Uint8Array[] = [
  Uint8Array.of(1, 0x80, 0x80, 0x80, 0x20, 1, 0),
  Uint8Array.of(0x80, 0x80, 0x80, 0x20, 1, 1, 0),
  Uint8Array.of(1, 1, 5, 0x80, 0x80, 0x80, 0x20, 10, 0xff, 0xff, 0xff, 0x7f),
  Uint8Array.of(0, 1, 5, 1, 0, 0xff, 0xff, 0xff, 0x7f),
];

/** The text that a frame answers with; null in a frame of another kind. */
const answerIn = (data: Buffer): Uint8Array | null => {
  const decoder = createDecoder(Uint8Array.from(data));
  const isAnswer = readVarUint(decoder) === messageSync && readVarUint(decoder) === messageYjsSyncStep2;
  return isAnswer ? readVarUint8Array(decoder) : null;
};

/** Asks for the whole text, as everybody does who opens it; carets may come before the answer. */
const textFrom = async (socket: WebSocket): Promise<Y.Doc> => {
  const doc = new Y.Doc();
  socket.send(frame(0, Y.encodeStateVector(doc)));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let answer: Uint8Array | null = null;
  while (answer === null) {
    const [data] = (await once(socket, 'message', { signal })) as [Buffer];
    answer = answerIn(data);
  }
  Y.applyUpdate(doc, answer);
  return doc;
};

/** The Yjs client ids that others wrote under. */
const writersIn = ({ store }: Y.Doc): number[] => {
  const writers = [...store.clients.keys()];
  if (writers.length === 0) throw new Error('nobody wrote before');
  return writers;
};

const greet = (socket: WebSocket): void => {
  socket.send(frame(0, Uint8Array.of(0)));
  socket.send(frame(1, Y.encodeStateAsUpdate(new Y.Doc())));
};

/** One abuse: whose connection it needs, and what it sends there. */
type Abuse = { by: (random: SeededRandom) => 'reader' | 'writer'; strike: Strike };
type Strike = (socket: WebSocket, random: SeededRandom) => Promise<void> | void;

const abuses = {
  readerWrites: {
    by: () => 'reader',
    strike: (socket, random) =>
      socket.send(frame(random.chance(0.5) ? 1 : 2, forgedUpdate(1 + random.below(2 ** 30)))),
  },
  overlong: {
    by: () => 'reader',
    strike: (socket, random) => {
      const inner = frame(2, forgedUpdate(1 + random.below(2 ** 30))).slice(2);
      socket.send(Uint8Array.of(0x80, 0x00, 0x82, 0x00, ...inner));
    },
  },
  bombs: {
    by: () => 'writer',
    strike: (socket, random) => {
      greet(socket);
      socket.send(frame(2, random.pick(bombs)));
    },
  },
  forgedIds: {
    by: () => 'writer',
    strike: async (socket, random) => {
      const text = await textFrom(socket);
      greet(socket);
      socket.send(frame(2, forgedUpdate(random.pick(writersIn(text)), text)));
    },
  },
  forgedCarets: {
    by: (random) => random.pick(['reader', 'writer']),
    strike: async (socket, random) => {
      const writers = writersIn(await textFrom(socket));
      for (let index = 0; index < 5; index += 1)
        socket.send(
          presence(random.pick(writers), 2 ** 30 + index, { user: { name: FORGED, role: 'facilitator' } }),
        );
      socket.send(Uint8Array.of(9));
    },
  },
} satisfies Record<string, Abuse>;

const kinds = Object.keys(abuses) as readonly (keyof typeof abuses)[];

/** What readers write, and what writers forge: overlong numbers, bombs, the ids and carets of others. */
export const textsAbuse = async (attack: Attack): Promise<Report> => {
  const random = new SeededRandom(attack.seed);
  const tickets = { reader: await readerTickets(attack), writer: await writerTickets(attack) };
  const counts = { readerWrites: 0, overlong: 0, bombs: 0, forgedIds: 0, forgedCarets: 0 };
  const lanes = LANES_EACH * attack.cookies.length;
  const sent = await inLanes(lanes, attack.count, attack.longestMs, async () => {
    const kind = random.pick(kinds);
    const { by, strike }: Abuse = abuses[kind];
    const socket = await openMinutes(attack, random.pick(tickets[by(random)]));
    await strike(socket, random);
    counts[kind] += 1;
    await closed(socket);
    return 1;
  });
  return { sent, ...counts };
};
