import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { InviteReply } from '@yishi/protocol/names';
import { ask } from '../../kit/ask.ts';
import { cookieOf } from '../../kit/staff-cookie.ts';
import type { BusyMeeting } from '../busy/busy-meeting.ts';
import type { Attack, AttackKind, Report } from './attack.ts';

const program = join(import.meta.dirname, '..', 'programs', 'attack-server.ts');
/** The program is ended by then, whatever hangs. */
const LONGEST_MS = 8 * 60_000;

/** A recorder with an account of their own, so that nobody honest shares their limits. */
const recorderOf = async (url: string, cookie: string): Promise<string> => {
  const invited = await ask(`${url}/api/staff/invite`, { body: { roles: ['recorder'] }, cookie });
  const [, key] = (invited.body as InviteReply).path.split('=');
  const account = { key, name: '书记员', password: 'correct horse battery' };
  const claimed = await ask(`${url}/api/staff/claim`, { body: account });
  if (claimed.status !== 200) throw new Error(`no account: ${JSON.stringify(claimed.body)}`);
  return cookieOf(claimed.headers);
};

/** Attacks a server from a process of its own, so that it does not disturb the honest clients of this one. */
export const runAttack = async (meeting: BusyMeeting, kind: AttackKind, count: number): Promise<Report> => {
  const { hall, target, random } = meeting;
  const [guest] = hall.guests;
  const [server] = target.servers;
  if (guest?.door.door !== 'member' || server === undefined) throw new Error('nobody to attack as');
  const attack: Attack = {
    kind,
    url: server.url,
    meeting: hall.meeting,
    token: guest.door.token,
    watchKey: hall.called.watchKey,
    cookie: await recorderOf(server.url, hall.cookie),
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
