import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAppender } from '../testing/run-appender.ts';
import { judgeTrace } from '../testing/sync-trace.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const SLOW_MS = 60_000;

/** The system calls of an appender at work, in the order they happened. */
const traceOf = async (streams: number, turns: number): Promise<string> => {
  if (spawnSync('strace', ['-V']).error !== undefined) {
    throw new Error('This test watches system calls: install strace (Debian: apt-get install strace).');
  }
  const trace = join(temporaryFolder(), 'trace');
  const calls = 'trace=fdatasync,fsync,write,pwrite64';
  const under = ['strace', '-f', '-y', '-s', '64', '-e', calls, '-e', 'signal=none', '-o', trace];
  const appender = runAppender(join(temporaryFolder(), 'data'), { streams, turns, under });
  await appender.heard((line) => line === 'done');
  appender.process.stdin?.end('stop\n');
  await appender.ended();
  return readFileSync(trace, 'utf8');
};

describe('the disk before the answer', () => {
  it(
    'S1 every acknowledgement comes after the write and the sync of its own append',
    { timeout: SLOW_MS },
    async () => {
      const verdict = judgeTrace(await traceOf(1, 40));
      expect(verdict).toMatchObject({ acknowledged: 40, early: [] });
    },
  );

  it('S2 the appends of one turn, to however many streams, cost one sync', { timeout: SLOW_MS }, async () => {
    const verdict = judgeTrace(await traceOf(30, 12));
    expect(verdict).toMatchObject({ acknowledged: 360, early: [] });
    // The first commit to a new journal also syncs its head.
    expect(verdict.syncsPerTurn).toEqual([2, ...Array<number>(11).fill(1)]);
  });
});

describe('the judge of traces', () => {
  const ask = `7 write(1<pipe:[1]>, "ask a 1\\n", 8) = 8`;
  const ack = `7 write(1<pipe:[1]>, "ack a 1\\n", 8) = 8`;
  const write = `7 pwrite64(20</d/yishi.db-wal>, "x"..., 4096, 32) = 4096`;
  const sync = `7 fdatasync(20</d/yishi.db-wal>) = 0`;
  const judged = (...lines: string[]): readonly string[] => judgeTrace(lines.join('\n')).early;

  it('S3 accepts a write and a sync between question and answer, also when the sync is shown in halves', () => {
    expect(judged(ask, write, sync, ack)).toEqual([]);
    const halves = [
      '7     fdatasync(20</d/yishi.db-wal> <unfinished ...>',
      '7     <... fdatasync resumed>) = 0',
    ];
    expect(judged(ask, write, ...halves, ack)).toEqual([]);
  });

  it.each([
    ['no sync', [ask, write, ack]],
    ['no write', [ask, sync, ack]],
    ['a sync before the write', [ask, sync, write, ack]],
    ['a write after the sync', [ask, write, sync, write, ack]],
    ['a sync that failed', [ask, write, sync.replace('= 0', '= -1 EIO (Input/output error)'), ack]],
    ['a sync of another file', [ask, write, sync.replace('yishi.db-wal', 'other'), ack]],
    [
      'an answer while the sync is under way',
      [ask, write, '7 fdatasync(20</d/yishi.db-wal> <unfinished ...>', ack],
    ],
  ])('S4 finds %s', (_, lines) => {
    expect(judged(...lines)).toEqual(['a 1']);
  });
});
