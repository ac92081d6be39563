import type { Clock } from '../clock.ts';

/** What ran out is looked for this often, and whoever is still connected by it is sent away. */
const TIDY_MS = 10 * 60_000;

/**
 * Tidies every ten minutes until the answer is called. What cannot be forgotten now is forgotten the next time; it opens
 * nothing meanwhile.
 */
export const keepTidy = (clock: Clock, tidy: () => Promise<unknown>): (() => void) => {
  const plan = (): (() => void) =>
    clock.after(TIDY_MS, () => {
      tidy().catch(() => undefined);
      callOff = plan();
    });
  let callOff = plan();
  return () => callOff();
};
