import { median } from '../../bench/statistics.ts';
import { bareOne, bareThree } from '../installation/bare.ts';
import type { Installation } from '../installation/installation.ts';
import { residentBytes } from '../installation/process-use.ts';
import { onFolder, threeOnPostgres } from '../installation/yishi.ts';
import type { Load, LoadOptions } from '../load.ts';
import { openBareMeeting } from '../meeting/bare-meeting.ts';
import type { LoadMeeting } from '../meeting/load-meeting.ts';
import { openYishiMeeting, type Seating, thirty } from '../meeting/yishi-meeting.ts';
import { type Probe, probe } from '../probe.ts';
import type { Pace } from '../traffic.ts';
import { meetingFigures } from './meeting-figures.ts';

const QUICK_SHARE = 0.2;
const VOTES = 30;

/** What goes on: the meeting as always, and at its end thirty votes in one second. */
const pacesOf = (quick: boolean) =>
  ({
    'as always': { perSecond: 5, seconds: quick ? 3 : 10 },
    '30 votes in 1 s': {
      perSecond: VOTES,
      seconds: 1,
      doing: (meeting, random) => meeting.vote(random),
    },
  }) satisfies Record<string, Pace>;

type Open = (installation: Installation, seating: Seating) => Promise<LoadMeeting>;
type Hall = { installation: Installation; meeting: LoadMeeting; kbEach: number; cpuMsEach: number };

const cpuMsOf = ({ servers }: Installation): number =>
  servers.reduce((sum, server) => sum + server.cpuMs(), 0);

const residentOf = ({ servers }: Installation): number =>
  servers.reduce((sum, { pid }) => sum + residentBytes(pid), 0);

/** A meeting of thirty with so many observers; what each of those added to the memory of the servers, and took to come in. */
const fill = async (
  installation: Installation,
  open: Open,
  seating: Omit<Seating, 'index'>,
): Promise<Hall> => {
  const small = await open(installation, { ...seating, observers: thirty.observers, index: 0 });
  await probe(installation, [small], { perSecond: 50, seconds: 2 });
  small.agenda?.close();
  const [before, cpuBefore] = [residentOf(installation), cpuMsOf(installation)];
  const meeting = await open(installation, { ...seating, index: 1 });
  const added = residentOf(installation) - before;
  const cpuMsEach = (cpuMsOf(installation) - cpuBefore) / meeting.sockets.length;
  return { installation, meeting, kbEach: added / 1024 / meeting.sockets.length, cpuMsEach };
};

const measureHall = async ({ installation, meeting }: Hall, pace: Pace, seed: number): Promise<Probe> => {
  await meeting.openBallot();
  return probe(installation, [meeting], pace, seed);
};

type Variant = {
  name: string;
  observers: number;
  product: (options: LoadOptions) => Promise<Installation>;
  reference: () => Promise<Installation>;
};

const observers = ({ name, observers: many, product, reference }: Variant): Load => ({
  name,
  measure: async (options) => {
    const [own, bare] = await Promise.all([product(options), reference()]);
    const seating = {
      ...thirty,
      observers: options.size ?? (options.quick ? Math.round(many * QUICK_SHARE) : many),
      spread: true,
    };
    const halls = [
      await fill(own, openYishiMeeting, seating),
      await fill(bare, openBareMeeting, { ...seating, readers: 0 }),
    ] as const;
    const results = [];
    for (const [what, pace] of Object.entries(pacesOf(options.quick))) {
      options.tell(`  ${what} …`);
      results.push({ what, sides: await inTurn(halls, pace, options.quick ? 1 : 5) });
    }
    const profile = own.profiling?.selfTimes ?? null;
    for (const { meeting, installation } of halls) {
      meeting.agenda?.close();
      await installation.close();
    }
    const figures = results.flatMap(({ what, sides }) =>
      sides.map(({ hall, probes }) => ({
        what,
        on: hall.installation.name,
        'kB/observer': hall.kbEach,
        'cpu ms to come in': hall.cpuMsEach,
        ...meetingFigures(probes),
      })),
    );
    const [always] = results;
    const [ownP95 = 0, bareP95 = 0] = (always?.sides ?? []).map(({ probes }) =>
      median(probes.map(({ p95 }) => p95)),
    );
    return {
      name,
      value: ownP95,
      unit: 'ms p95 to the last screen',
      ratio: ownP95 / bareP95,
      against: bare.name,
      figures,
      profile,
    };
  },
});

/** Both halls in turn, once before it counts. */
const inTurn = async (halls: readonly Hall[], pace: Pace, repetitions: number) => {
  const sides = halls.map((hall) => ({ hall, probes: [] as Probe[] }));
  for (const { hall } of sides) await measureHall(hall, pace, 0);
  for (let run = 1; run <= repetitions; run += 1)
    for (const { hall, probes } of sides) probes.push(await measureHall(hall, pace, run));
  return sides;
};

export const observerLoads: readonly Load[] = [1000, 3000].flatMap((many) => [
  observers({ name: `observers-${many}`, observers: many, product: onFolder, reference: bareOne }),
  observers({
    name: `observers-${many}-3`,
    observers: many,
    product: threeOnPostgres,
    reference: bareThree,
  }),
]);
