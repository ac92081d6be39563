import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newRecorder } from '../../bench/load/new-recorder.ts';
import type { BusyMeeting } from '../busy/busy-meeting.ts';
import type { Attack, AttackKind, Report } from './attack.ts';

const program = join(import.meta.dirname, '..', 'programs', 'attack-server.ts');
/** The program is ended by then, whatever hangs. */
const LONGEST_MS = 12 * 60_000;

/** Attacks a server from a process of its own, so that it does not disturb the honest clients of this one. */
export const runAttack = async (meeting: BusyMeeting, kind: AttackKind, count: number): Promise<Report> => {
  const { hall, target, random } = meeting;
  const [server] = target.servers;
  const tokens = hall.guests.flatMap(({ door }) => (door.door === 'member' ? [door.token] : []));
  if (tokens.length === 0 || server === undefined) throw new Error('nobody to attack as');
  // With accounts of their own, so that nobody honest shares their limits.
  const cookies: string[] = [];
  const recorders = kind === 'texts-abuse' ? tokens.length : 0;
  for (let index = 0; index < recorders; index += 1) {
    const { cookie = '' } = await newRecorder({ url: server.url, cookie: hall.cookie }, index);
    cookies.push(cookie);
  }
  const attack: Attack = {
    kind,
    url: server.url,
    meeting: hall.meeting,
    tokens,
    watchKey: hall.called.watchKey,
    cookies,
    count,
    seed: random.below(2 ** 31),
    longestMs: LONGEST_MS,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(attack)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS + 30_000);
  const ended = once(child, 'close');
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await ended;
  clearTimeout(late);
  const [report] = lines;
  if (report === undefined) throw new Error(`the program of ${kind} ended without a report`);
  return JSON.parse(report) as Report;
};
