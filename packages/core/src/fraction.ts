import { z } from 'zod';

/** A share as two whole numbers, so that no rounding can decide a vote. */
export const Fraction = z
  .object({ num: z.number().int().positive(), den: z.number().int().positive() })
  .refine((f) => f.num <= f.den, 'a share is at most one');
export type Fraction = z.infer<typeof Fraction>;

/**
 * How a number is held against a share of a base. `moreThan` is 过半数 (strict: a tie fails); `atLeast` is 以上,
 * which includes the number itself (Civil Code of the PRC, Art. 1259).
 */
export const Compare = z.enum(['moreThan', 'atLeast']);
export type Compare = z.infer<typeof Compare>;
