import { setTimeout as wait } from 'node:timers/promises';
import type { TcpProxy } from '../../kit/proxy/tcp-proxy.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const AT_ONCE = 4;
const PAUSE_MS = 200;
/** Every so many resets, one client's connection dies without anybody being told, which takes its ping to notice. */
const SILENT_EVERY = 30;

const ways: readonly ((network: TcpProxy) => void)[] = [
  (network) => network.reset(),
  (network) => network.resetInsideNextAnswer(),
  (network) => network.resetInsideNextRequest(),
];

/** Connections are reset between messages, in the middle of a frame either way, or die in silence. */
export const networkReset: Fault = {
  name: 'network-reset',
  what: 'connections are reset, reset in the middle of a frame up or down, or go dead without a word',
  holds: 'nothing acknowledged is lost or doubled, order intact, everybody comes back by themselves',
  of: 'commands given and answered',
  strikes: { full: 150, daily: 8 },
  run: (conditions) =>
    whileBusy(
      conditions,
      async ({ networks, random }, blame) => {
        let silent = 0;
        for (let strikes = 1; strikes <= conditions.strikes; strikes += 1) {
          for (let count = 0; count < AT_ONCE; count += 1) random.pick(ways)(random.pick(networks));
          if (strikes % SILENT_EVERY === 0) {
            random.pick(networks).swallow();
            silent += 1;
          }
          await wait(random.below(2 * PAUSE_MS));
        }
        const resets = networks.reduce((sum, { counts }) => sum + counts.resets, 0);
        if (resets === 0) blame('no connection was reset');
        return { resets, silent };
      },
      { patienceMs: 90_000 },
    ),
};
