import { describe, expect, it } from 'vitest';
import { oneProcess } from '../kit/target/one-process.ts';
import { faultsOfOneProcess } from './table.ts';

const SEED = 20_260_312;
const program = 'source';

const daily = faultsOfOneProcess.filter(({ strikes }) => strikes.daily > 0);

describe(`a busy meeting on one server (seed ${SEED})`, () => {
  it.each(daily)(
    'M2 $name: $holds',
    async ({ run, strikes }) => {
      const target = () => oneProcess({ program });
      const outcome = await run({
        seed: SEED,
        strikes: strikes.daily,
        program,
        target,
        tell: () => undefined,
      });
      expect(outcome.violations).toEqual([]);
      expect(outcome.n).toBeGreaterThan(0);
    },
    120_000,
  );
});
