import { StandingTime } from '@yishi/core/testing';
import type { Timers } from '../timers.ts';

/** Longest run of a test's meeting, in steps of its clock. */
const MOST_STEPS = 50_000;

/** Time that passes at once: the next task is run as soon as everything before it has settled. */
export class VirtualTimers extends StandingTime implements Timers {
  /** Lets time pass until `check` holds or nothing is planned any more. */
  async runUntil(check: () => boolean): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await settled();
      if (check() || !this.runNext()) return;
    }
    throw new Error('the meeting does not come to an end');
  }
}

/** Everything that was only waiting for its turn has had it. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
