import { median } from '../../bench/statistics.ts';
import { bareOne, bareThree } from '../installation/bare.ts';
import type { Installation } from '../installation/installation.ts';
import { onFolder, onPostgres, threeOnPostgres } from '../installation/yishi.ts';
import type { Load, LoadOptions } from '../load.ts';
import { openBareMeeting } from '../meeting/bare-meeting.ts';
import type { LoadMeeting } from '../meeting/load-meeting.ts';
import { openYishiMeeting, type Seating, thirty } from '../meeting/yishi-meeting.ts';
import { type Probe, probe } from '../probe.ts';
import { meetingFigures } from './meeting-figures.ts';

const SIZES = [10, 25, 50, 75, 100, 150, 200, 250];
const QUICK_SIZES = [4, 10];
const BEARABLE_MS = 100;
/** Everybody but the observers gives one command in so many seconds. */
const ROUND_SECONDS = 5;
const AT_ONCE = 4;

type Open = (installation: Installation, seating: Seating) => Promise<LoadMeeting>;

/** One installation with more and more meetings in it, until they are too many. */
class Side {
  readonly installation: Installation;
  readonly #open: Open;
  readonly #spread: boolean;
  readonly #meetings: LoadMeeting[] = [];
  /** The most meetings that it held. */
  held = 0;
  over = false;

  constructor(installation: Installation, open: Open, spread: boolean) {
    this.installation = installation;
    this.#open = open;
    this.#spread = spread;
  }

  async fill(meetings: number): Promise<void> {
    while (this.#meetings.length < meetings) {
      const from = this.#meetings.length;
      const next = Array.from({ length: Math.min(AT_ONCE, meetings - from) }, (_, offset) =>
        this.#open(this.installation, { ...thirty, index: from + offset, spread: this.#spread }),
      );
      this.#meetings.push(...(await Promise.all(next)));
    }
  }

  probe(meetings: number, seconds: number, seed: number): Promise<Probe> {
    const perSecond = (meetings * (thirty.members + 1)) / ROUND_SECONDS;
    return probe(this.installation, this.#meetings.slice(0, meetings), { perSecond, seconds }, seed);
  }

  note(meetings: number, p95: number): void {
    if (p95 <= BEARABLE_MS) this.held = meetings;
    else this.over = true;
  }

  close(): Promise<void> {
    for (const { agenda } of this.#meetings) agenda?.close();
    return this.installation.close();
  }
}

type Figures = Record<string, string | number>[];

/** Both sides in turn at one size, unless they were over their limit before; answers what it cost each. */
const measureSize = async (sides: readonly Side[], meetings: number, quick: boolean): Promise<Figures> => {
  const running = sides.filter(({ over }) => !over);
  for (const side of running) await side.fill(meetings);
  const [repetitions, seconds] = quick ? [1, 3] : [3, 8];
  const probes = new Map<Side, Probe[]>(running.map((side) => [side, []]));
  for (const side of running) await side.probe(meetings, 1, 0);
  for (let run = 1; run <= repetitions; run += 1)
    for (const side of running) probes.get(side)?.push(await side.probe(meetings, seconds, run));
  return running.map((side) => {
    const all = probes.get(side) ?? [];
    side.note(meetings, median(all.map(({ p95 }) => p95)));
    return { meetings, on: side.installation.name, ...meetingFigures(all) };
  });
};

const sizesOf = ({ quick, size }: LoadOptions): readonly number[] => {
  if (size !== null) return [size];
  return quick ? QUICK_SIZES : SIZES;
};

type Variant = {
  name: string;
  product: (options: LoadOptions) => Promise<Installation>;
  reference: () => Promise<Installation>;
  spread: boolean;
};

/** More and more meetings of thirty, until p95 from a command to every screen of its meeting is too long. */
const meetings = ({ name, product, reference, spread }: Variant): Load => ({
  name,
  measure: async (options) => {
    const [own, bare] = await Promise.all([product(options), reference()]);
    const sides = [new Side(own, openYishiMeeting, spread), new Side(bare, openBareMeeting, spread)] as const;
    const figures: Figures = [];
    for (const size of sizesOf(options)) {
      if (sides[0].over) break;
      options.tell(`  ${size} meetings …`);
      figures.push(...(await measureSize(sides, size, options.quick)));
    }
    const profile = own.profiling?.selfTimes ?? null;
    await Promise.all(sides.map((side) => side.close()));
    const [{ held }, other] = sides;
    const ratio = other.held === 0 ? null : held / other.held;
    const unit = 'meetings of 30 held with p95 up to 100 ms';
    return { name, value: held, unit, ratio, against: `what ${bare.name} held as well`, figures, profile };
  },
});

export const meetingLoads: readonly Load[] = [
  meetings({ name: 'meetings-1', product: onFolder, reference: bareOne, spread: false }),
  meetings({ name: 'meetings-1-pg', product: onPostgres, reference: bareOne, spread: false }),
  meetings({ name: 'meetings-3', product: threeOnPostgres, reference: bareThree, spread: false }),
  meetings({ name: 'meetings-3-spread', product: threeOnPostgres, reference: bareThree, spread: true }),
];
