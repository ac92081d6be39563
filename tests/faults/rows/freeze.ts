import { setTimeout as wait } from 'node:timers/promises';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const SPANS_MS = [1000, 3000, 1000, 8000, 2000, 30_000] as const;

/** A server stands still with all its connections open, as a machine does that is moved or swaps. */
export const freeze: Fault = {
  name: 'freeze',
  what: 'SIGSTOP of a server for 1 to 30 s, then SIGCONT',
  holds: 'nothing acknowledged is lost or doubled, one history, everybody comes back by themselves',
  of: 'commands given and answered',
  strikes: { full: SPANS_MS.length, daily: 1 },
  run: (conditions) =>
    whileBusy(
      conditions,
      async ({ target, random }) => {
        const spans = SPANS_MS.slice(0, conditions.strikes);
        for (const span of spans) {
          const server = random.pick(target.servers);
          server.freeze();
          await wait(span);
          server.thaw();
          await wait(1500);
        }
        return { freezes: spans.length, frozenMs: spans.reduce((sum, span) => sum + span, 0) };
      },
      { patienceMs: 60_000 },
    ),
};
