import { once } from 'node:events';
import { connect } from 'node:net';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Attack, Report } from './attack.ts';
import { inLanes } from './lanes.ts';

const LANES = 4;
/** Requests on one connection before the answers are waited for. */
const AT_ONCE = 20;
const OVERSIZE_BYTES = 300 * 1024;
const STATUS = /HTTP\/1\.1 (\d{3})/g;
const STATUS_BYTES = 'HTTP/1.1 200'.length;

const paths = [
  '/api/join/look',
  '/api/join/enter',
  '/api/staff/login',
  '/api/staff/enter',
  '/api/staff/meetings',
];

const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`;
const bodies = [
  '{"by":',
  '',
  'null',
  '[]',
  '{"by":{"code":7}}',
  '{"by":{"code":"' + 'Z'.repeat(300) + '"}}',
  '{"__proto__":{"by":1},"constructor":{"prototype":{"by":1}}}',
  '{"name":{"$gt":""},"password":{"$gt":""}}',
  `{"by":${deep}}`,
  '\u0000\u0001\u0002',
  '{"by":{"code":"\\ud800"}}',
  '{"by":{"code":1e999}}',
];

const targets = [
  '/api/../../etc/passwd',
  '/%00',
  '/api/%c0%ae%c0%ae/x',
  '/api/meetings/%2e%2e/record',
  '/api/nothing',
  '/?a[b][c]=1',
];

/** A request that is one, with something in it that fits nothing. */
const misfit = (random: SeededRandom): string => {
  if (random.chance(0.2)) return `GET ${random.pick(targets)} HTTP/1.1\r\nHost: x\r\n\r\n`;
  const body = random.pick(bodies);
  const type = random.chance(0.9) ? 'application/json' : 'text/x-nothing; charset=nothing';
  return `POST ${random.pick(paths)} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** Bytes that are no request; the connection ends. */
const noise = (random: SeededRandom): string =>
  random.pick([
    'NOTHING\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzzz',
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  ]);

/**
 * Sends bytes and waits for so many answers, or the end of the connection. Counts the answers by their status; answers
 * how many came; none is an error.
 */
const send = async (
  port: number,
  bytes: string | Buffer,
  answers: number,
  counts: Map<string, number>,
): Promise<number> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let came = 0;
  let tail = '';
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    const text = tail + chunk.toString('latin1');
    for (const [, status = ''] of text.matchAll(STATUS)) {
      counts.set(`answered${status}`, (counts.get(`answered${status}`) ?? 0) + 1);
      came += 1;
    }
    // A status line may come in two pieces; a whole one is longer than what is kept.
    tail = text.slice(-STATUS_BYTES + 1);
    if (came >= answers) socket.destroy();
  });
  socket.write(bytes);
  await once(socket, 'close');
  if (came === 0) throw new Error('no answer');
  return came;
};

/**
 * Malformed requests, most in a form that reaches the routes, some that are no HTTP at all. Goes on until so many were
 * answered: of those before what is no HTTP, many are not.
 */
export const httpMalformed = async ({ url, count, seed, longestMs }: Attack): Promise<Report> => {
  const random = new SeededRandom(seed);
  const port = Number(new URL(url).port);
  const counts = new Map<string, number>();
  let sent = 0;
  const answered = await inLanes(LANES, count, longestMs, () => {
    const requests = Array.from({ length: AT_ONCE }, () => misfit(random));
    if (random.chance(0.3)) requests.push(noise(random));
    sent += requests.length;
    return send(port, requests.join(''), requests.length, counts);
  });
  return { sent, answered, ...Object.fromEntries(counts) };
};

/** Bodies larger than are taken, one on each connection. */
export const httpOversize = async ({ url, count, seed, longestMs }: Attack): Promise<Report> => {
  const random = new SeededRandom(seed);
  const port = Number(new URL(url).port);
  const counts = new Map<string, number>();
  const body = Buffer.alloc(OVERSIZE_BYTES, 0x20);
  const sent = await inLanes(LANES, count, longestMs, async () => {
    const chunked = random.chance(0.3);
    const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`;
    const head = `POST ${random.pick(paths)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;
    const data = chunked
      ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
      : body;
    await send(port, Buffer.concat([Buffer.from(head), data]), 1, counts);
    return 1;
  });
  return { sent, ...Object.fromEntries(counts) };
};
