import { kinds } from '@yishi/core';
import { StandingTime } from '@yishi/core/testing';
import {
  type House,
  type HouseGround,
  Metrics,
  noHints,
  openHouse,
  openLog,
  systemSecrets,
} from '@yishi/server';
import { memoryStore } from '@yishi/store';
import { MemoryHub } from './memory-hub.ts';

/** The whole server in this process without sockets: its clock and its links belong to the test. */
export const houseInMemory = async (
  ground: Partial<HouseGround> = {},
): Promise<{ house: House; hub: MemoryHub; clock: StandingTime }> => {
  const hub = new MemoryHub();
  const clock = new StandingTime();
  const house = await openHouse({
    store: memoryStore(),
    clock,
    hub,
    secrets: systemSecrets,
    log: openLog('silent'),
    metrics: new Metrics(),
    hints: noHints,
    crowd: { refusalFor: () => null },
    kinds,
    allowsOrigin: () => true,
    ...ground,
  });
  return { house, hub, clock };
};
