import { z } from 'zod';
import { Compare, Fraction } from './fraction.ts';

/**
 * The rule a motion is decided by, as data. `base` is what the share is taken of: `cast` for and against,
 * `present` the voters present when the ballot was made ready (an abstention then works like a no), `all` every
 * voter on the roster. `quorum` is the share of `all` that must have answered, or null. A tie fails unless the
 * chair decides it.
 */
export const Rule = z.object({
  base: z.enum(['cast', 'present', 'all']),
  compare: Compare,
  fraction: Fraction,
  quorum: z.object({ fraction: Fraction, compare: Compare }).nullable(),
  tie: z.enum(['fails', 'chairDecides']),
});
export type Rule = z.infer<typeof Rule>;
