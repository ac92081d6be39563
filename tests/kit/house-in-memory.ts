import { kinds } from '@yishi/core';
import { type House, type HouseGround, openHouse, openLog, systemSecrets } from '@yishi/server';
import { memoryStore } from '@yishi/store';
import { FakeClock } from './fake-clock.ts';
import { MemoryHub } from './memory-hub.ts';

/** The whole server in this process without sockets: its clock and its links belong to the test. */
export const houseInMemory = async (
  ground: Partial<HouseGround> = {},
): Promise<{ house: House; hub: MemoryHub; clock: FakeClock }> => {
  const hub = new MemoryHub();
  const clock = new FakeClock();
  const house = await openHouse({
    store: memoryStore(),
    clock,
    hub,
    secrets: systemSecrets,
    log: openLog('silent'),
    kinds,
    allowsOrigin: () => true,
    ...ground,
  });
  return { house, hub, clock };
};
