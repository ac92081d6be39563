import { setTimeout as wait } from 'node:timers/promises';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const AT_ONCE = 5;
const PAUSE_MS = 250;
const SHORTEST_MS = 100;
const LONGEST_MS = 8000;
/** Every so many cuts one takes as long as a lift or a tunnel. */
const LONG_EVERY = 20;
const TUNNEL_MS = 60_000;

/** Devices lose their network and find it again. */
export const networkCut: Fault = {
  name: 'network-cut',
  what: 'five clients at a time lose their network for 0.1 to 8 s, now and then one for 60 s',
  holds: 'nothing acknowledged is lost or doubled, everybody comes back by themselves',
  of: 'commands given and answered',
  strikes: { full: 200, daily: 3 },
  run: (conditions) =>
    whileBusy(conditions, async ({ networks, random }) => {
      const away: Promise<void>[] = [];
      for (let cuts = 1; cuts <= conditions.strikes; cuts += 1) {
        for (let count = 0; count < AT_ONCE; count += 1) {
          const network = random.pick(networks);
          const long = cuts % LONG_EVERY === 0 && count === 0;
          const ms = long ? TUNNEL_MS : SHORTEST_MS + random.below(LONGEST_MS - SHORTEST_MS);
          network.refuse(true);
          away.push(wait(ms).then(() => network.refuse(false)));
        }
        await wait(random.below(2 * PAUSE_MS));
      }
      await Promise.all(away);
      return { cuts: AT_ONCE * conditions.strikes };
    }),
};
