import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openLog } from '../log.ts';
import { redisHints } from './redis-hints.ts';

/** A Redis of which a test decides when a connection may be used; `said` is what it was told, in its own words. */
const redis = async () => {
  const said: string[] = [];
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data: Buffer) => {
      for (const command of data
        .toString()
        .toLowerCase()
        .split(/^\*\d+\r\n/m)
        .slice(1)) {
        said.push(command);
        // A client asks whether everything is loaded, and begins when it is answered.
        if (command.includes('\r\ninfo\r\n')) waiting.push(socket);
        else socket.write(command.includes('publish') ? ':0\r\n' : '+OK\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const letUse = (socket: Socket | undefined) => socket?.write('$9\r\nloading:0\r\n');
  return { url: `redis://127.0.0.1:${port}`, said, waiting, letUse };
};

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });

it('N8 what is said as soon as the others are reached reaches them, whichever connection comes last', async () => {
  const { url, said, waiting, letUse } = await redis();
  const hints = redisHints(url, openLog('silent'));
  onTestFinished(() => hints.close());
  hints.listen({
    heard: () => undefined,
    reached: () => hints.send({ kind: 'alive', from: hints.self }),
  });
  await until(() => expect(waiting).toHaveLength(2));
  const [speaker, hearer] = waiting;
  letUse(hearer);
  await until(() => expect(said.some((text) => text.includes('subscribe'))).toBe(true));
  letUse(speaker);
  await until(() => expect(said.some((text) => text.includes('"kind":"alive"'))).toBe(true));
});
