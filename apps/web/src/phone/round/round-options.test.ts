import { scales } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { roundOptions } from './round-options.ts';

describe('the ways to answer a round', () => {
  it('standard type shows every step of the scale', () => {
    expect(roundOptions('fistToFive', false).map(({ level }) => level)).toEqual([5, 4, 3, 2, 1, 0]);
    expect(roundOptions('gradients', false)).toHaveLength(8);
  });

  it.each(['fistToFive', 'gradients'] as const)(
    'C3 elder mode has four words for %s, and the last two ask for a reason as the scale does',
    (scale) => {
      const options = roundOptions(scale, true);
      expect(options.map(({ plain }) => plain)).toEqual(['support', 'accept', 'reserve', 'oppose']);
      expect(options.map(({ needsReason }) => needsReason)).toEqual([false, false, true, true]);
      expect(scales[scale].map(({ level }) => level)).toEqual(
        expect.arrayContaining(options.map(({ level }) => level)),
      );
    },
  );

  it('elder words go from the best step of the scale to the worst', () => {
    expect(roundOptions('fistToFive', true).map(({ level }) => level)).toEqual([5, 3, 2, 0]);
  });

  it('consent keeps its own two words', () => {
    expect(roundOptions('consent', true).map(({ plain }) => plain)).toEqual([null, null]);
  });
});
