import { describe, expect, it } from 'vitest';
import { chanceOf } from './chance.ts';

const falls = (seed: number, word: string): number[] => {
  const chance = chanceOf(seed, word);
  return Array.from({ length: 20 }, () => chance.between(0, 1000));
};

describe('chance', () => {
  it('falls the same way for the same seed and words, and another way for others', () => {
    expect(falls(7, 'hand')).toEqual(falls(7, 'hand'));
    expect(falls(7, 'hand')).not.toEqual(falls(8, 'hand'));
    expect(falls(7, 'hand')).not.toEqual(falls(7, 'vote'));
  });

  it('stays between its bounds and reaches both', () => {
    const chance = chanceOf(1, 'bounds');
    const numbers = new Set(Array.from({ length: 200 }, () => chance.between(3, 6)));
    expect(numbers).toEqual(new Set([3, 4, 5, 6]));
  });

  it('is true about as often as it is told', () => {
    const chance = chanceOf(2, 'often');
    const hits = Array.from({ length: 1000 }, () => chance.often(0.3)).filter(Boolean).length;
    expect(hits).toBeGreaterThan(230);
    expect(hits).toBeLessThan(370);
  });
});
