import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { OneProcess } from '../../kit/target/one-process.ts';
import { openHall } from '../busy/hall.ts';
import { openBallotOf, voteOf } from '../busy/votes.ts';
import { judgeServerTrace } from '../durability/judge-server-trace.ts';
import { PlainSocket } from '../durability/plain-socket.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 30;
const calls = 'trace=read,write,writev,pwrite64,fdatasync,fsync';

/** Watches the system calls of a server; the answer ends it and gives the trace. */
const watch = async (pid: number): Promise<() => Promise<string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'yishi-trace-'));
  const trace = join(folder, 'trace');
  const flags = ['-f', '-y', '-s', '400', '-e', calls, '-e', 'signal=none', '-o', trace, '-p', String(pid)];
  const strace = spawn('strace', flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(strace, 'close');
  await once(strace.stderr, 'data');
  return async () => {
    strace.kill('SIGINT');
    await ended;
    const told = await readFile(trace, 'utf8');
    await rm(folder, { recursive: true, force: true });
    return told;
  };
};

/** Every acknowledgement and every event leaves only after the sync of what it tells. */
export const syncTrace: Fault<OneProcess> = {
  name: 'sync-trace',
  what: 'the system calls of a server under load are traced, from the read of each command to its acknowledgement',
  holds:
    'each acknowledgement is preceded by the write and the sync of its own event, and no event leaves before',
  of: 'acknowledgements',
  strikes: { full: 150, daily: 12 },
  run: async ({ seed, strikes, hall: size, target }) => {
    const running = await target();
    const [server] = running.servers;
    try {
      if (server === undefined) throw new Error('no server');
      const random = new SeededRandom(seed);
      const hall = await openHall(server, { ...size, observers: 0 });
      const poll = await openBallotOf(hall);
      const seats = hall.seats.filter(({ audience }) => audience.kind === 'member');
      const sockets = await Promise.all(
        seats.map(async (seat) => ({ seat, socket: await PlainSocket.connect(server.url, seat) })),
      );
      const traced = await watch(server.pid);
      await Promise.all(
        sockets.map(async ({ seat, socket }) => {
          for (let votes = 0; votes < strikes; votes += 1) {
            // Changing sides each time leaves an event each time; so often that no limit is met.
            await socket.command(voteOf(seat, poll, votes));
            await wait(200 + random.below(PAUSE_MS));
          }
        }),
      );
      const { acknowledged, early, syncs } = judgeServerTrace(await traced());
      for (const { socket } of sockets) socket.close();
      return { n: acknowledged, violations: early, p95Ms: null, counts: { syncs } };
    } finally {
      await running.close();
    }
  },
};
