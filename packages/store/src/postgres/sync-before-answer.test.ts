import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { event } from '../testing/event-store-contract.ts';
import { startPostgres } from '../testing/postgres-server.ts';
import { judgeTrace, POSTGRES_SIGNS, type SyncVerdict } from '../testing/sync-trace.ts';
import { openPostgres } from './open-postgres.ts';

const TURNS = 30;
/** A server that is watched call by call is slow on a busy machine. */
const SLOW_MS = 180_000;

/** What a server and all its processes did while a store appended to up to three streams in each turn. */
const judgedServer = async (): Promise<SyncVerdict> => {
  let trace = '';
  const server = await startPostgres({}, (folder) => {
    trace = join(folder, 'trace');
    const calls = ['-e', 'trace=fdatasync,pwrite64,recvfrom,sendto', '-e', 'signal=none'];
    // The tracer stands aside (-D), so that the server is the process that was started.
    return ['strace', '-D', '-f', '--seccomp-bpf', '-y', '-s', '400', ...calls, '-o', trace];
  });
  onTestFinished(() => server.end());
  const store = await openPostgres(await server.freshDatabase());
  for (let turn = 0; turn < TURNS; turn += 1) {
    const streams = Array.from({ length: 1 + (turn % 3) }, (_, index) => `stream-${index}-${turn}`);
    await Promise.all(streams.map((stream) => store.events.append(stream, 0, [event(turn)])));
  }
  await store.close();
  await server.kill();
  // The tracer writes in its own time, at the latest when all that it watched has ended.
  for (;;) {
    const verdict = judgeTrace(readFileSync(trace, 'utf8'), POSTGRES_SIGNS);
    if (verdict.acknowledged >= TURNS) return verdict;
    await pause(10);
  }
};

describe('the disk of PostgreSQL before the answer', () => {
  it(
    'S5 every acknowledgement comes after the write and the sync of its own appends, and those of a turn share one',
    { timeout: SLOW_MS },
    async () => {
      const { early, syncsPerTurn } = await judgedServer();
      expect(early).toEqual([]);
      expect(syncsPerTurn).toHaveLength(TURNS);
      // The server's own housekeeping may add a sync to a turn.
      expect(syncsPerTurn.filter((syncs) => syncs === 1).length).toBeGreaterThan(TURNS / 2);
    },
  );

  it('S6 the judge finds an answer without a sync, and one whose sync came before the write', () => {
    const ask = '7 recvfrom(6<socket:[1]>, "B\\0\\0\\0016\\0append-events\\0"..., 8192, 0, NULL, NULL) = 333';
    const answer = '7 sendto(6<socket:[1]>, "T\\0name\\0version\\0\\0SELECT 1\\0Z", 108, 0, NULL, 0) = 108';
    const write = '7 pwrite64(15</d/pg_wal/000000010000000000000001>, "x"..., 8192, 0) = 8192';
    const sync = '7 fdatasync(15</d/pg_wal/000000010000000000000001>) = 0';
    const early = (...lines: string[]): number => judgeTrace(lines.join('\n'), POSTGRES_SIGNS).early.length;
    expect(early(ask, write, sync, answer)).toBe(0);
    expect([early(ask, write, answer), early(ask, sync, write, answer), early(ask, answer)]).toEqual([
      1, 1, 1,
    ]);
  });
});
