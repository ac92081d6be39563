import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenFrom } from './choice.ts';
import { revealsSmallGroup } from './reveals-small-group.ts';

const live = { member: 'live', public: 'live' } as const;

describe('a tally that tells who answered what', () => {
  it.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
    [34, false],
  ])('seen live with %i answers expected: %s', (expected, reveals) => {
    expect(revealsSmallGroup(live, expected)).toBe(reveals);
  });

  it('is seen by participants alone, or by the public alone', () => {
    expect(revealsSmallGroup({ member: 'live', public: 'atPublish' }, 3)).toBe(true);
    expect(revealsSmallGroup({ member: 'atClose', public: 'live' }, 3)).toBe(true);
  });

  it('is never one that nobody but staff sees before the close', () => {
    const later = fc.constantFrom(...SeenFrom.options.filter((from) => from !== 'live'));
    fc.assert(
      fc.property(later, later, fc.nat({ max: 40 }), (member, everybody, expected) => {
        expect(revealsSmallGroup({ member, public: everybody }, expected)).toBe(false);
      }),
    );
  });
});
