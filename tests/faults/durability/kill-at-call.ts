import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeCalls } from '@yishi/store/testing';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import type { RealServer } from '../../kit/target/real-server.ts';

/** System calls before one of which a server is killed, and up to how many of them are let through first. */
type Calls = { names: string; upTo: number };

/** Calls of the journal and of the sockets; sends are many for each event, so that some are first, some between, some last. */
export const killPoints: readonly [Calls, ...Calls[]] = [
  { names: 'pwrite64', upTo: 6 },
  { names: 'fdatasync,fsync', upTo: 6 },
  { names: 'write,writev', upTo: 12 },
  { names: 'write,writev', upTo: 80 },
  { names: 'write,writev', upTo: 200 },
];

/** What a server had done with the last command when it was killed. */
export type KillPoint =
  | 'beforeTheWrite'
  | 'betweenTwoWrites'
  | 'betweenWriteAndSync'
  | 'betweenSyncAndFirstSend'
  | 'betweenTheSends'
  | 'betweenSendsAndAcknowledgement'
  | 'afterAnAcknowledgement'
  | 'elsewhere';

const JOURNAL_WRITE = /pwrite64\(\d+<[^>]*-wal>/;
const JOURNAL_SYNC = /(?:fdatasync|fsync)\(\d+<[^>]*-wal>/;
const SEND = /writev?\(\d+<(?:socket|TCP)[^>]*>/;
const ACKNOWLEDGEMENT = /43\d+\[\{\\"ok\\":true/;

/** How far the last commit is: nothing known yet, written, synced, sent to somebody, acknowledged. */
type Progress = 'unknown' | 'written' | 'synced' | 'sent' | 'acknowledged';

const progressAfter = (before: Progress, line: string): Progress => {
  if (JOURNAL_WRITE.test(line)) return 'written';
  if (JOURNAL_SYNC.test(line)) return 'synced';
  if (!SEND.test(line) || before === 'unknown' || before === 'written') return before;
  return before === 'acknowledged' || ACKNOWLEDGEMENT.test(line) ? 'acknowledged' : 'sent';
};

const beforeSend: Record<Progress, KillPoint> = {
  unknown: 'elsewhere',
  written: 'elsewhere',
  synced: 'betweenSyncAndFirstSend',
  sent: 'betweenTheSends',
  acknowledged: 'afterAnAcknowledgement',
};

/** Names the point by the calls that were done and the one that was not done any more (strace shows `= ?`). */
export const pointOf = (trace: string): KillPoint => {
  let progress: Progress = 'unknown';
  let fatal = '';
  for (const line of wholeCalls(trace, () => false)) {
    if (line.includes(' = ?')) fatal = fatal === '' ? line : fatal;
    else if (line.includes(' = ')) progress = progressAfter(progress, line);
  }
  if (JOURNAL_WRITE.test(fatal)) return progress === 'written' ? 'betweenTwoWrites' : 'beforeTheWrite';
  if (JOURNAL_SYNC.test(fatal)) return 'betweenWriteAndSync';
  if (ACKNOWLEDGEMENT.test(fatal) && progress === 'sent') return 'betweenSendsAndAcknowledgement';
  return SEND.test(fatal) ? beforeSend[progress] : 'elsewhere';
};

/** Watches a server and kills it at one of its next calls; resolves when it is gone, with where it was. */
export const killAtCall = async (
  server: RealServer,
  { names, upTo }: Calls,
  random: SeededRandom,
): Promise<KillPoint> => {
  const folder = await mkdtemp(join(tmpdir(), 'yishi-trace-'));
  const trace = join(folder, 'trace');
  const inject = `inject=${names}:signal=SIGKILL:when=${1 + random.below(upTo)}`;
  const calls = 'trace=pwrite64,fdatasync,fsync,write,writev';
  const flags = ['-f', '-y', '-s', '120', '-e', calls, '-e', inject, '-e', 'signal=none', '-o', trace];
  const strace = spawn('strace', [...flags, '-p', String(server.pid)], { stdio: 'ignore' });
  const ended = once(strace, 'close');
  await server.gone;
  await ended;
  const point = pointOf(await readFile(trace, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  return point;
};
