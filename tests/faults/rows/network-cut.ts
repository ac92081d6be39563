import { setTimeout as wait } from 'node:timers/promises';
import type { TcpProxy } from '../../kit/proxy/tcp-proxy.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const AT_ONCE = 5;
const PAUSE_MS = 1000;
const SHORTEST_MS = 100;
const LONGEST_MS = 8000;
/** Every so many times one of them takes as long as a lift or a tunnel. */
const LONG_EVERY = 20;
const TUNNEL_MS = 60_000;

/** Devices lose their network and find it again. */
export const networkCut: Fault = {
  name: 'network-cut',
  what: 'five clients at a time, of those who have one, lose their network for 0.1 to 8 s, now and then one for 60 s',
  holds: 'nothing acknowledged is lost or doubled, everybody comes back by themselves',
  of: 'commands given and answered',
  strikes: { full: 200, daily: 3 },
  run: (conditions) =>
    whileBusy(conditions, async ({ networks, random }) => {
      const away = new Map<TcpProxy, Promise<unknown>>();
      let [cuts, tunnels] = [0, 0];
      for (let times = 1; times <= conditions.strikes; times += 1) {
        for (let count = 0; count < AT_ONCE; count += 1) {
          // Another cut of one that is away would end with the first, and no tunnel would be long.
          const here = networks.filter((network) => !away.has(network));
          if (here.length === 0) break;
          const network = random.pick(here);
          const long = times % LONG_EVERY === 0 && count === 0;
          const ms = long ? TUNNEL_MS : SHORTEST_MS + random.below(LONGEST_MS - SHORTEST_MS);
          cuts += 1;
          if (long) tunnels += 1;
          network.refuse(true);
          const isBack = wait(ms).then(() => network.refuse(false));
          away.set(
            network,
            isBack.then(() => away.delete(network)),
          );
        }
        await wait(random.below(2 * PAUSE_MS));
      }
      await Promise.all(away.values());
      return { cuts, tunnels };
    }),
};
