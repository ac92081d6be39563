import { expect, it } from 'vitest';
import type { Target } from '../kit/target/target.ts';
import { smallHall } from './busy/busy-meeting.ts';
import type { Fault } from './fault.ts';

/** The seed of the tests of every day. */
export const DAILY_SEED = 20_260_312;
/** Other tests run on the same machine. */
const PATIENCE = 10;
const LONGEST_MS = 180_000;

/** Runs those of the faults that are light enough for every day. */
export const daily = <Kind extends Target>(
  faults: readonly Fault<Kind>[],
  target: () => Promise<Kind>,
): void => {
  for (const { name, holds, run, strikes } of faults.filter((fault) => fault.strikes.daily > 0))
    it(
      `M2 ${name}: ${holds}`,
      async () => {
        const outcome = await run({
          seed: DAILY_SEED,
          strikes: strikes.daily,
          hall: smallHall,
          patience: PATIENCE,
          target,
        });
        expect(outcome.violations).toEqual([]);
        expect(outcome.n).toBeGreaterThan(0);
      },
      LONGEST_MS,
    );
};
