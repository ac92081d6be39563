import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { PersonId } from '@yishi/core';
import { protocolVersion } from '@yishi/protocol/names';
import { textPlace } from '../../bench/load/text-place.ts';
import { urlOf } from '../../bench/load/yishi-hall.ts';
import { median, p95 } from '../../bench/statistics.ts';
import { ask } from '../../kit/ask.ts';
import { takeName } from '../../kit/called-meeting.ts';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Installation } from '../installation/installation.ts';
import { onFolder, threeOnPostgres } from '../installation/yishi.ts';
import type { Load, LoadOptions } from '../load.ts';
import { enter } from '../meeting/entrance.ts';
import { type LargeHall, openLargeHall } from '../meeting/large-hall.ts';
import type { LoadMeeting } from '../meeting/load-meeting.ts';
import { openYishiMeeting, thirty } from '../meeting/yishi-meeting.ts';
import { type Probe, probe } from '../probe.ts';
import { openFromNothing } from '../text/newcomer.ts';
import { meetingFigures } from './meeting-figures.ts';

const PEOPLE = 300;
const SECONDS = 10;
const OTHERS = 10;
const ROUND_SECONDS = 5;

const steps = ['look', 'enter', 'socket', 'check in', 'ticket', 'text'] as const;
type Waits = Record<(typeof steps)[number], number[]>;

const noWaits = (): Waits => ({ look: [], enter: [], socket: [], 'check in': [], ticket: [], text: [] });

/** Does what a phone does from the scanned code to the open agenda, and notes how long each step took. */
const join = async (
  { joinCode, meeting }: LargeHall,
  { url, person, waits }: { url: string; person: PersonId; waits: Waits },
): Promise<void> => {
  const timed = async <Result>(step: keyof Waits, act: () => Promise<Result>): Promise<Result> => {
    const begunAt = performance.now();
    const result = await act();
    waits[step].push(performance.now() - begunAt);
    return result;
  };
  await timed('look', () => ask(`${url}/api/join/look`, { body: { by: { code: joinCode } } }));
  const { token } = await timed('enter', () => takeName(url, joinCode, person));
  const auth = { protocol: protocolVersion, meeting, after: null, door: 'member', token };
  const socket = await timed('socket', () => enter({ url, auth }, () => undefined));
  await timed('check in', () =>
    socket.command({ type: 'CheckIn', person, channel: 'room', identity: 'code' }),
  );
  const text = { url, meeting, kind: 'agenda' } as const;
  const place = await timed('ticket', () => textPlace(text, { claim: { door: 'member', token } }));
  await timed('text', () => openFromNothing(place));
};

type Storm = { waits: Waits; failed: number };

/** Everybody of a hall joins at random moments of a few seconds. */
const storm = async ({ servers }: Installation, hall: LargeHall, seconds: number): Promise<Storm> => {
  const random = new SeededRandom(hall.people.length);
  const waits = noWaits();
  const joined = hall.people.map(async (person, index) => {
    await wait(random.next() * seconds * 1000);
    const server = servers[index % servers.length];
    if (server === undefined) throw new Error('no server');
    await join(hall, { url: urlOf(server), person, waits });
  });
  const results = await Promise.allSettled(joined);
  return { waits, failed: results.filter(({ status }) => status === 'rejected').length };
};

type Figures = Record<string, string | number>;

const figuresOf = (what: string, others: Probe, storms: Storm | null): Figures => ({
  what: what,
  ...Object.fromEntries(
    steps.map((step) => [`${step} p95 ms`, storms === null ? Number.NaN : p95(storms.waits[step])]),
  ),
  failed: storms?.failed ?? Number.NaN,
  ...meetingFigures([others]),
});

const openOthers = (installation: Installation): Promise<LoadMeeting[]> =>
  Promise.all(
    Array.from({ length: OTHERS }, (_, index) =>
      openYishiMeeting(installation, { ...thirty, index, spread: false }),
    ),
  );

const measure = async (installation: Installation, options: LoadOptions) => {
  const [first] = installation.servers;
  if (first === undefined) throw new Error('no server');
  const { cookie } = installation;
  const others = await openOthers(installation);
  const members = options.size ?? (options.quick ? PEOPLE / 5 : PEOPLE);
  const seconds = options.quick ? 3 : SECONDS;
  const pace = { perSecond: (OTHERS * (thirty.members + 1)) / ROUND_SECONDS, seconds: seconds + 1 };
  await probe(installation, others, { ...pace, seconds: 2 }, 0);
  const figures: Figures[] = [];
  const shares: number[] = [];
  const entered: number[] = [];
  for (let run = 1; run <= (options.quick ? 1 : 3); run += 1) {
    const alone = await probe(installation, others, pace, run);
    const hall = await openLargeHall(first, { url: urlOf(first), cookie, members });
    const [during, storms] = await Promise.all([
      probe(installation, others, pace, run),
      storm(installation, hall, seconds),
    ]);
    figures.push(figuresOf('alone', alone, null), figuresOf(`${members} join`, during, storms));
    shares.push(during.p95 / alone.p95);
    entered.push(p95(steps.flatMap((step) => storms.waits[step])));
  }
  for (const { agenda } of others) agenda?.close();
  return { figures, ratio: median(shares), value: median(entered) };
};

const joinStorm = (name: string, start: (options: LoadOptions) => Promise<Installation>): Load => ({
  name,
  measure: async (options) => {
    const installation = await start(options);
    const measured = await measure(installation, options);
    const profile = installation.profiling?.selfTimes ?? null;
    await installation.close();
    return {
      name,
      ...measured,
      unit: 'ms p95 of a step of those who join; the p95 of ten other meetings',
      against: 'what it was before',
      profile,
    };
  },
});

/** A whole hall joins within ten seconds, beside ten meetings that go on. */
export const joinLoads: readonly Load[] = [
  joinStorm('join-storm', onFolder),
  joinStorm('join-storm-3', threeOnPostgres),
];
