import { setTimeout as wait } from 'node:timers/promises';
import { fakedClock } from '../../kit/target/faked-clock.ts';
import { type ThreeProcesses, threeProcesses } from '../../kit/target/three-processes.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const CLOCKS = 3;
/** How far the clocks are from the right time at most, in seconds. */
const APART = 120;
const STAYS_MS = 2000;

/** Every process has a clock of its own, and none is right for long. */
export const clocksApart: Fault<ThreeProcesses> = {
  name: 'clocks-apart',
  what: 'the clocks of the processes are up to 4 min apart and jump every two seconds (libfaketime)',
  holds: 'time in the log never runs back, nothing acknowledged is lost or doubled',
  of: 'commands given and answered',
  strikes: { full: 30, daily: 0 },
  run: async ({ target: _, ...conditions }) => {
    const clocks = await Promise.all(Array.from({ length: CLOCKS }, fakedClock));
    const target = () => threeProcesses(clocks.map(({ env }) => env));
    try {
      return await whileBusy({ ...conditions, target }, async ({ random }) => {
        for (let jumps = 0; jumps < conditions.strikes; jumps += 1) {
          await random.pick(clocks).setOff(random.below(2 * APART) - APART);
          await wait(STAYS_MS);
        }
        return { jumps: conditions.strikes };
      });
    } finally {
      await Promise.all(clocks.map((clock) => clock.remove()));
    }
  },
};
