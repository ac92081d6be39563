import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import type { RealServer } from '../../kit/target/real-server.ts';
import { type CallSigns, type KillPoint, pointOf } from './kill-point.ts';

const TRACED = ['-f', '-yy', '-s', '120', '-e', 'signal=none'];
const CALLS = 'trace=pwrite64,fdatasync,fsync,read,write,writev';

/** Watches a server until it is gone; resolves with where it was. `hear` is told each line as it comes. */
const watch = async (
  server: RealServer,
  { flags, signs, hear }: { flags: readonly string[]; signs: CallSigns; hear: (line: string) => void },
): Promise<KillPoint> => {
  const strace = spawn('strace', [...TRACED, '-e', CALLS, ...flags, '-p', String(server.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(strace, 'close');
  const lines: string[] = [];
  createInterface({ input: strace.stderr }).on('line', (line) => {
    const call = line.replace(/^\[pid +(\d+)\]/, '$1');
    lines.push(call);
    hear(call);
  });
  await server.gone;
  await ended;
  return pointOf(lines, signs);
};

/** System calls before one of which a server is killed, and up to how many of them are let through first. */
export type Calls = { names: string; upTo: number };

/** Kills a server before one of its next system calls. */
export const killBeforeCall = (
  server: RealServer,
  { names, upTo }: Calls,
  { signs, random }: { signs: CallSigns; random: SeededRandom },
): Promise<KillPoint> => {
  const inject = `inject=${names}:signal=SIGKILL:when=${1 + random.below(upTo)}`;
  return watch(server, { flags: ['-e', inject], signs, hear: () => undefined });
};

/** A call after which a server is killed, and up to how many others are let through meanwhile. */
export type Moment = { after: RegExp; upTo: number };

/** Kills a server soon after one of its next calls of a kind. */
export const killAfterCall = (
  server: RealServer,
  { after, upTo }: Moment,
  { signs, random }: { signs: CallSigns; random: SeededRandom },
): Promise<KillPoint> => {
  let left = Infinity;
  const hear = (line: string): void => {
    left = left === Infinity && after.test(line) ? random.below(upTo) : left - 1;
    if (left === 0) process.kill(server.pid, 'SIGKILL');
  };
  return watch(server, { flags: [], signs, hear });
};
