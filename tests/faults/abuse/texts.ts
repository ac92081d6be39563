import { once } from 'node:events';
import { closeCode, textName } from '@yishi/collab';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { SeededRandom } from '../../kit/seeded-random.ts';
import { textTicket } from '../../kit/text-ticket.ts';
import type { Attack, Report } from './attack.ts';
import { inLanes } from './lanes.ts';

const LANES = 4;
const AT_ONCE = 100;
const OVERSIZE_BYTES = 70 * 1024;
/** How a WebSocket says that a message was too large. */
const TOO_LARGE = 1009;
const PATIENCE_MS = 5000;
/** How long a connection that was abused may live on; not every abuse ends it. */
const AFTERWARDS_MS = 300;
/** What forged updates would put into a text. */
export const FORGED = 'FORGED';

const ticketOf = async (attack: Attack, as: 'member' | 'recorder'): Promise<string> => {
  const { token, cookie } = attack;
  const member = { claim: { door: 'member', token } };
  const recorder = { claim: { door: 'staff', role: 'recorder' }, cookie };
  return (await textTicket(attack, as === 'member' ? member : recorder)).ticket;
};

const open = async ({ url, meeting }: Attack, ticket: string): Promise<WebSocket> => {
  const address = `${url.replace('http', 'ws')}/collab/${textName(meeting, 'minutes')}?ticket=${ticket}`;
  const socket = new WebSocket(address, { perMessageDeflate: false });
  socket.on('error', () => undefined);
  await once(socket, 'open', { signal: AbortSignal.timeout(PATIENCE_MS) });
  return socket;
};

/** The code with which the server ends a connection soon; null when it does not. */
const closed = async (socket: WebSocket): Promise<number | null> => {
  if (socket.readyState === WebSocket.CLOSED) return null;
  try {
    const [code] = (await once(socket, 'close', { signal: AbortSignal.timeout(AFTERWARDS_MS) })) as [number];
    return code;
  } catch {
    // It was not ended, which is right for what was merely passed over.
    return null;
  } finally {
    socket.terminate();
  }
};

const frame = (step: number, payload: Uint8Array): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, 0);
  writeVarUint(encoder, step);
  writeVarUint8Array(encoder, payload);
  return toUint8Array(encoder);
};

const noise = (random: SeededRandom): Uint8Array =>
  random.chance(0.5)
    ? Uint8Array.from({ length: random.below(40) }, () => random.below(256))
    : Uint8Array.of(
        random.below(3),
        random.below(4),
        ...Array.from({ length: random.below(20) }, () => random.below(256)),
      );

/** Frames that are none, many at once: the first of them ends the connection, with the others on their way. */
export const textsMalformed = async (attack: Attack): Promise<Report> => {
  const random = new SeededRandom(attack.seed);
  const ticket = await ticketOf(attack, 'member');
  const counts = { connections: 0, closedAsMalformed: 0 };
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    const socket = await open(attack, ticket);
    counts.connections += 1;
    for (let index = 0; index < AT_ONCE; index += 1) socket.send(noise(random));
    socket.send(Uint8Array.of(9));
    if ((await closed(socket)) === closeCode.malformed) counts.closedAsMalformed += 1;
    return AT_ONCE + 1;
  });
  return { sent, ...counts };
};

/** Frames of more than 64 KiB, each on a connection of its own, which it ends. */
export const textsOversize = async (attack: Attack): Promise<Report> => {
  const ticket = await ticketOf(attack, 'member');
  const counts = { closedAsTooLarge: 0 };
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    const socket = await open(attack, ticket);
    socket.send(new Uint8Array(OVERSIZE_BYTES));
    if ((await closed(socket)) === TOO_LARGE) counts.closedAsTooLarge += 1;
    return 1;
  });
  return { sent, ...counts };
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

/** Asks for the whole text, as everybody does who opens it. */
const textFrom = async (socket: WebSocket): Promise<Y.Doc> => {
  const doc = new Y.Doc();
  socket.send(frame(0, Y.encodeStateVector(doc)));
  const [data] = (await once(socket, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) })) as [Buffer];
  const decoder = createDecoder(Uint8Array.from(data));
  readVarUint(decoder);
  readVarUint(decoder);
  Y.applyUpdate(doc, readVarUint8Array(decoder));
  return doc;
};

/** The Yjs client ids that others wrote under. */
const writersIn = ({ store }: Y.Doc): number[] => {
  const writers = [...store.clients.keys()];
  if (writers.length === 0) throw new Error('nobody wrote before');
  return writers;
};

/** What a reader writes, and what a writer forges: overlong numbers, bombs, the ids and carets of others. */
export const textsAbuse = async (attack: Attack): Promise<Report> => {
  const random = new SeededRandom(attack.seed);
  const [reader, writer] = [await ticketOf(attack, 'member'), await ticketOf(attack, 'recorder')];
  const counts = { readerWrites: 0, overlong: 0, bombs: 0, forgedIds: 0, forgedCarets: 0 };
  const greet = (socket: WebSocket): void => {
    socket.send(frame(0, Uint8Array.of(0)));
    socket.send(frame(1, Y.encodeStateAsUpdate(new Y.Doc())));
  };
  const abuses: readonly (() => Promise<void>)[] = [
    async () => {
      const socket = await open(attack, reader);
      counts.readerWrites += 1;
      socket.send(frame(random.chance(0.5) ? 1 : 2, forgedUpdate(1 + random.below(2 ** 30))));
      await closed(socket);
    },
    async () => {
      const socket = await open(attack, reader);
      counts.overlong += 1;
      const inner = frame(2, forgedUpdate(1 + random.below(2 ** 30))).slice(2);
      socket.send(Uint8Array.of(0x80, 0x00, 0x82, 0x00, ...inner));
      await closed(socket);
    },
    async () => {
      const socket = await open(attack, writer);
      counts.bombs += 1;
      greet(socket);
      socket.send(frame(2, random.pick(bombs)));
      await closed(socket);
    },
    async () => {
      const socket = await open(attack, writer);
      const text = await textFrom(socket);
      counts.forgedIds += 1;
      greet(socket);
      socket.send(frame(2, forgedUpdate(random.pick(writersIn(text)), text)));
      await closed(socket);
    },
    async () => {
      const socket = await open(attack, random.chance(0.5) ? reader : writer);
      const writers = writersIn(await textFrom(socket));
      counts.forgedCarets += 1;
      for (let index = 0; index < 5; index += 1)
        socket.send(
          presence(random.pick(writers), 2 ** 30 + index, { user: { name: FORGED, role: 'facilitator' } }),
        );
      socket.send(Uint8Array.of(9));
      await closed(socket);
    },
  ];
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    await random.pick(abuses)();
    return 1;
  });
  return { sent, ...counts };
};
