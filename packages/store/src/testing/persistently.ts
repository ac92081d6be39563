import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../store-unavailable.ts';

/** Leaves the processor to the server that is being waited for. */
const BETWEEN_MS = 20;

/** Asks again until the store can. */
export const persistently = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await pause(BETWEEN_MS);
    }
  }
};
