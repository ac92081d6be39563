import { setTimeout as wait } from 'node:timers/promises';

/** One go of somebody at the server; answers how many messages it was. */
export type Go = () => Promise<number>;

const AFTER_A_FAULT_MS = 20;

/**
 * Lets several go on at once, each again and again, until it was so many messages or the time is over. Answers how
 * many it was. A go that fails (a connection that is closed on it) is what such a server is there for.
 */
export const inLanes = async (lanes: number, count: number, longestMs: number, go: Go): Promise<number> => {
  const end = performance.now() + longestMs;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (done < count && performance.now() < end) {
      try {
        const messages = await go();
        done += messages;
      } catch {
        await wait(AFTER_A_FAULT_MS);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
};
