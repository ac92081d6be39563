import { protocolVersion, socketPath } from '@yishi/protocol/names';
import { WebSocket } from 'ws';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Attack, Report } from './attack.ts';
import { inLanes } from './lanes.ts';
import { OVERSIZE_BYTES, TOO_LARGE } from './oversize.ts';

const LANES = 6;
const AT_ONCE = 50;
const PATIENCE_MS = 5000;
/** How a server begins to say that nobody may connect. */
const REFUSED = '44';

const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

/** Frames of socket.io that are frames, with messages that fit nothing. */
const misfits: readonly string[] = [
  '421["command",null]',
  '42["command",null]',
  '42["command"]',
  '423["command",{"id":"a","command":{"type":"NoSuchThing"}}]',
  '423["command",{"id":"","command":{"type":"CheckOut","person":"g1"}}]',
  `423["command",{"id":"${'x'.repeat(400)}","command":{"type":"CheckOut","person":"g1"}}]`,
  '423["command",{"id":"__proto__","command":{"type":"__proto__","__proto__":{"type":"CheckOut"}}}]',
  '423["command",{"constructor":{"prototype":{"id":"x"}}}]',
  `423["command",${deep}]`,
  '423["command",{"id":"a1","command":{"type":"AnswerPoll","poll":{},"person":[],"choice":{"choice":"vote","vote":1e999}}}]',
  '423["command",{"id":"a2","command":{"type":"RequestFloor","entry":"e","person":"p1","kind":"speak","stance":"\\ud800","replyTo":null}}]',
  '42["resume"]',
  '42["resume",{"after":-1}]',
  '42["resume",{"after":"1"}]',
  '42["clock",{},{},{}]',
  '42["nothing",1]',
];

/** Frames that are none; the connection ends. */
const broken: readonly string[] = [
  '42{',
  '42["command",',
  '4',
  '9',
  '45',
  '451-["command",{"_placeholder":true,"num":0}]',
  '4599999999999999-["x"]',
  '42"command"',
  '42[]',
  '42[1]',
  '42["connection"]',
  '42["disconnect"]',
  '42["newListener"]',
  '40{"protocol":1}',
  '44',
  '41',
  '\u0000',
];

/** A connection of the guest; `closed` resolves with the code when it is over. */
type Guest = { socket: WebSocket; closed: Promise<number> };

/** Connects as a guest; resolves when the meeting has come. */
const enter = async ({ url, meeting }: Attack, token: string): Promise<Guest> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${socketPath}?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  });
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const auth = { protocol: protocolVersion, meeting, after: null, door: 'member', token };
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => socket.terminate(), PATIENCE_MS);
    socket.on('message', (data) => {
      const text = Buffer.isBuffer(data) ? data.toString() : '';
      if (text.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`);
      if (text === '2') socket.send('3');
      if (text.startsWith(REFUSED)) socket.terminate();
      if (text.startsWith('42["snapshot"')) {
        clearTimeout(late);
        resolve();
      }
    });
    void closed.then(() => reject(new Error('closed')));
  });
  return { socket, closed };
};

/** Resolves when the server has taken what was sent before, or has closed. */
const taken = async ({ socket, closed }: Guest): Promise<void> => {
  if (socket.readyState !== WebSocket.OPEN) return;
  const pong = new Promise((resolve) => socket.once('pong', resolve));
  socket.ping();
  await Promise.race([pong, closed]);
};

/** Malformed messages of somebody who is in the meeting, mostly in frames that are frames. */
export const socketMalformed = async (attack: Attack): Promise<Report> => {
  const random = new SeededRandom(attack.seed);
  const counts = { connections: 0, closedByServer: 0 };
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    const guest = await enter(attack, random.pick(attack.tokens));
    const { socket } = guest;
    counts.connections += 1;
    let said = 0;
    for (let rounds = 0; rounds < 8 && socket.readyState === WebSocket.OPEN; rounds += 1) {
      for (let index = 0; index < AT_ONCE; index += 1) socket.send(random.pick(misfits));
      await taken(guest);
      if (socket.readyState === WebSocket.OPEN) said += AT_ONCE;
    }
    if (socket.readyState === WebSocket.OPEN) {
      socket.send(random.pick(broken));
      said += 1;
      await taken(guest);
    }
    if (socket.readyState !== WebSocket.OPEN) counts.closedByServer += 1;
    socket.terminate();
    return said;
  });
  return { sent, ...counts };
};

/** Messages of more than 64 KiB, each on a connection of its own, which it ends. */
export const socketOversize = async (attack: Attack): Promise<Report> => {
  const random = new SeededRandom(attack.seed);
  const large = `42["command",{"id":"large","command":{"type":"${'x'.repeat(OVERSIZE_BYTES)}"}}]`;
  const counts = { closedAsTooLarge: 0 };
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    const { socket, closed } = await enter(attack, random.pick(attack.tokens));
    socket.send(large);
    const late = setTimeout(() => socket.terminate(), PATIENCE_MS);
    const code = await closed;
    clearTimeout(late);
    if (code === TOO_LARGE) counts.closedAsTooLarge += 1;
    return 1;
  });
  return { sent, ...counts };
};
