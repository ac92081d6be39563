import { setTimeout as wait } from 'node:timers/promises';
import { fakedClock } from '../../kit/target/faked-clock.ts';
import { oneProcess } from '../../kit/target/one-process.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const [MINUTE, HOUR] = [60, 3600];
/** Where the clock is set to, in seconds from the right time, one after the other. */
const OFFSETS = [90, -90, -HOUR, 0, 30 * MINUTE, -20 * HOUR, 2, -2, 6 * HOUR, 0] as const;
const STAYS_MS = 2000;
/** How soon something must have happened after a jump. */
const GOES_ON_MS = 2000;

/** The clock of the machine is set forward and back while a meeting goes on. */
export const clockJumps: Fault = {
  name: 'clock-jumps',
  what: 'the clock of the server jumps by up to 20 h forward and back (libfaketime)',
  holds:
    'nothing opens or closes by itself, time in the log never runs back, nobody is locked out or kept waiting',
  of: 'commands given and answered',
  strikes: { full: 40, daily: 3 },
  run: async ({ target: _, ...conditions }) => {
    const clock = await fakedClock();
    const target = async () => oneProcess({ env: clock.env });
    try {
      return await whileBusy({ ...conditions, target }, async (meeting, blame) => {
        for (let jumps = 0; jumps < conditions.strikes; jumps += 1) {
          const offset = OFFSETS[jumps % OFFSETS.length] ?? 0;
          await clock.setOff(offset);
          if (!(await meeting.goesOnWithin(GOES_ON_MS * conditions.patience)))
            blame(`jump ${jumps + 1}, to ${offset} s: the meeting stands still`);
          await wait(STAYS_MS);
        }
        return { jumps: conditions.strikes };
      });
    } finally {
      await clock.remove();
    }
  },
};
