import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { protocolVersion } from '@yishi/protocol/names';
import type { BusyMeeting } from '../busy/busy-meeting.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const program = join(import.meta.dirname, '..', 'programs', 'crowd.ts');

const PER_SECOND = 150;
/** They keep coming for so long after all have tried once. */
const STAY_MS = 30_000;
/** What somebody in a meeting may wait for an answer, 19 times of 20. */
const P95_MS = 300;

/** A meeting of a usual size and pace: its pages run beside the crowd on the same machine. */
const hall = { members: 20, observers: 2, typists: 1, perSecond: 15 };

type Counts = { cameIn: number; turnedAway: number; otherwiseRefused: number };

/** So many observers come to the first server within seconds, from a process of their own; answers how to end it. */
const startCrowd = ({ target, hall }: BusyMeeting, count: number): (() => Promise<Counts>) => {
  const { meeting, called } = hall;
  const auth = { protocol: protocolVersion, meeting, after: null, door: 'observer', token: called.watchKey };
  const url = target.servers[0]?.url ?? '';
  const words = [url, JSON.stringify(auth), String(count), String(PER_SECOND)];
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return async () => {
    const line = once(createInterface({ input: child.stdout }), 'line');
    child.stdin.end();
    return JSON.parse(String((await line)[0])) as Counts;
  };
};

/** More observers than a server carries come to a meeting that goes on. */
export const tooManyObservers: Fault = {
  name: 'too-many-observers',
  what: `more observers than the server carries come to the meeting, ${PER_SECOND} a second, and come again when they are turned away`,
  holds: `the server turns newcomers away before those in the meeting wait longer than ${P95_MS} ms for an answer, and everybody with a seat comes in`,
  of: 'commands given and answered',
  strikes: { full: 6000, daily: 0 },
  run: async (conditions) => {
    const outcome = await whileBusy({ ...conditions, hall }, async (meeting, blame) => {
      const endCrowd = startCrowd(meeting, conditions.strikes);
      await wait((conditions.strikes / PER_SECOND) * 1000 + STAY_MS);
      const seat = meeting.hall.seats.find(({ door }) => door.door === 'member');
      const page = seat && (await meeting.visit(seat));
      if (page?.live.status.is !== 'live') blame('a member with a seat did not come in');
      await meeting.hall.called.staff('facilitator').then(
        (chair) => chair.close(),
        () => blame('staff did not come in'),
      );
      const counts = await endCrowd();
      if (counts.turnedAway === 0) blame('nobody was turned away');
      return counts;
    });
    const { p95Ms } = outcome;
    const slow = p95Ms !== null && p95Ms > P95_MS * conditions.patience;
    return slow
      ? { ...outcome, violations: [...outcome.violations, `p95 was ${Math.round(p95Ms)} ms`] }
      : outcome;
  },
};
