import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyOfPages } from '../kit/history/history-of-pages.ts';
import { judgeHistory } from '../kit/history/judge-history.ts';
import { type Truth, truthOf } from '../kit/history/truth.ts';
import type { Violation } from '../kit/history/violation.ts';
import { type Lived, simulate } from './simulate.ts';

/** Seeds that are always lived through; add one that once failed. */
const pinned = [1, 20_260_312];
/** One more each time: to live through a failed one again, put the seed of its title into YISHI_SEED. */
const fresh = Number(process.env['YISHI_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: Date.UTC(2026, 2, 12, 11),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A snapshot that is overtaken sets a page back for a moment; on a real connection none is. */
const judged = ({ pages }: Lived, { log }: Pick<Truth, 'log'>): Violation[] =>
  judgeHistory({ ...historyOfPages(pages, log), setBacks: [] }, { log, texts: new Map() });

/** Enough of everything befell them, and enough came of it, for the meeting to show anything. */
const expectEventful = ({ pages, befell }: Lived, { log }: Truth): void => {
  const outcomes = historyOfPages(pages, log).invocations.map(({ outcome }) => outcome);
  expect(outcomes.filter(({ is }) => is === 'ok').length).toBeGreaterThan(200);
  const byRules = outcomes.filter((outcome) => outcome.is === 'refused' && outcome.by === 'rules');
  expect(byRules.length).toBeGreaterThan(50);
  expect(Math.min(befell.lost, befell.repeated, befell.overtaken)).toBeGreaterThan(100);
  expect(befell.cuts).toBeGreaterThan(20);
  expect(befell.reloads).toBeGreaterThan(0);
  const happened = new Set(log.map(({ event }) => event.type));
  expect(happened.size).toBeGreaterThan(30);
};

/** Every page shows what the log says and was kept every promise, and everybody is at the end of it. */
const expectKept = async (lived: Lived): Promise<void> => {
  const { pages } = lived;
  const truth = await truthOf(lived.store, lived.meeting);
  expect(judged(lived, truth)).toEqual([]);

  const here = pages.filter(({ ended }) => !ended);
  expect(here.length).toBeGreaterThan(20);
  expect(here.filter(({ settled }) => !settled).map(({ seat }) => seat.name)).toEqual([]);
  expect(new Set(here.map(({ live }) => live.state?.version))).toEqual(new Set([truth.log.length]));
  expectEventful(lived, truth);
};

describe('Thirty pages on a bad network', () => {
  it.each([...pinned, fresh])(
    'V1 M2 show at every version what the log says, and are kept every promise (seed %i)',
    async (seed) => expectKept(await simulate(seed)),
    60_000,
  );

  it.each([...pinned, fresh])(
    'V1 M2 of a server of three processes, whose hints get lost too, see and are kept the same (seed %i)',
    async (seed) => expectKept(await simulate(seed, { processes: 3 })),
    60_000,
  );
});
