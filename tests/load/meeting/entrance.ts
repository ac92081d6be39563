import { setTimeout as wait } from 'node:timers/promises';
import { type Heard, LightSocket } from '../../bench/load/light-socket.ts';

type Door = Parameters<typeof LightSocket.connect>[0];

const TRIES = 20;
const AGAIN_MS = 1000;

/** Comes in as soon as the server has room: one at its limit asks newcomers to wait, and pages do. */
export const enter = async (door: Door, hear: Heard): Promise<LightSocket> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await LightSocket.connect(door, hear);
    } catch (reason) {
      if (tries === TRIES || !String(reason).includes('"Busy"')) throw reason;
      await wait(AGAIN_MS);
    }
  }
};
