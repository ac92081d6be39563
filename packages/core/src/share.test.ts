import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededOf, reaches } from './share.ts';

const twoThirds = { num: 2, den: 3 };
const half = { num: 1, den: 2 };

describe('a share of a base', () => {
  it('P7 以上 includes the number itself: 12 of 18 and 8 of 12 are two thirds', () => {
    expect(reaches(12, 18, twoThirds, 'atLeast')).toBe(true);
    expect(reaches(11, 18, twoThirds, 'atLeast')).toBe(false);
    expect(reaches(8, 12, twoThirds, 'atLeast')).toBe(true);
    expect(neededOf(18, twoThirds, 'atLeast')).toBe(12);
  });

  it('P7 过半数 does not: half of 16 is not more than half', () => {
    expect(reaches(8, 16, half, 'moreThan')).toBe(false);
    expect(neededOf(16, half, 'moreThan')).toBe(9);
    expect(neededOf(17, half, 'moreThan')).toBe(9);
  });

  it('P7 the number needed is the smallest that reaches the share', () => {
    const share = fc
      .integer({ min: 1, max: 20 })
      .chain((den) => fc.record({ num: fc.integer({ min: 1, max: den }), den: fc.constant(den) }));
    fc.assert(
      fc.property(
        fc.nat(5000),
        share,
        fc.constantFrom('moreThan' as const, 'atLeast' as const),
        (base, fraction, compare) => {
          const needed = neededOf(base, fraction, compare);
          expect(reaches(needed, base, fraction, compare)).toBe(true);
          expect(needed > 0 && reaches(needed - 1, base, fraction, compare)).toBe(false);
        },
      ),
      { seed: 7 },
    );
  });
});
