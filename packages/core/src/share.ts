import type { Compare, Fraction } from './fraction.ts';

/** Does `part` reach `fraction` of `base`? Whole numbers only, decided by cross multiplication (P7). */
export const reaches = (part: number, base: number, fraction: Fraction, compare: Compare): boolean =>
  compare === 'atLeast'
    ? part * fraction.den >= base * fraction.num
    : part * fraction.den > base * fraction.num;

/** The smallest whole number that reaches `fraction` of `base`. */
export const neededOf = (base: number, fraction: Fraction, compare: Compare): number => {
  const whole = Math.floor((base * fraction.num) / fraction.den);
  return reaches(whole, base, fraction, compare) ? whole : whole + 1;
};
