import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markShare, openAnswers, tallyCells } from './tally-cells.ts';

describe('the tally', () => {
  it('for grows from the left, against and abstentions from the right', () => {
    expect(tallyCells({ electors: 7, for: 3, against: 1, abstain: 1 })).toEqual([
      'for',
      'for',
      'for',
      'open',
      'open',
      'abstain',
      'against',
    ]);
  });

  it('one cell is one voter, whatever the answers', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (inFavour, against, abstain, open) => {
        const electors = inFavour + against + abstain + open;
        const cells = tallyCells({ electors, for: inFavour, against, abstain });
        expect(cells).toHaveLength(electors);
        expect(cells.filter((cell) => cell === 'for')).toHaveLength(inFavour);
        expect(cells.filter((cell) => cell === 'against')).toHaveLength(against);
        expect(cells.filter((cell) => cell === 'abstain')).toHaveLength(abstain);
      }),
      { seed: 7 },
    );
  });

  it('more answers than electors are all shown, and nobody is left open', () => {
    const counts = { electors: 2, for: 2, against: 1, abstain: 0 };
    expect(tallyCells(counts)).toHaveLength(3);
    expect(openAnswers(counts)).toBe(0);
  });

  it('the mark stands after the deciding cell', () => {
    expect(markShare(11, 16)).toBe(11 / 16);
    expect(markShare(16, 16)).toBe(1);
  });

  it('there is no mark without a threshold, nor for one that cannot be reached', () => {
    expect([markShare(null, 16), markShare(0, 16), markShare(17, 16)]).toEqual([null, null, null]);
  });
});
