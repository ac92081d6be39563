import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScaleId } from '../scale-id.ts';
import { scales, stepOf } from '../scales.ts';
import { personId } from '../testing/names.ts';
import { countLevels, roundShows } from './result.ts';

const seed = 5_050_317;

type Asked = { scale: ScaleId; said: readonly (number | null)[] };

/** A round and what each person who was asked said of it; null said nothing. */
const round: fc.Arbitrary<Asked> = fc
  .constantFrom<ScaleId>('fistToFive', 'gradients', 'consent')
  .chain((scale) => {
    const kindly = scales[scale].filter(({ meaning }) => meaning !== 'block' && meaning !== 'doubt');
    const level = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...kindly.map((step) => step.level)) },
      { weight: 1, arbitrary: fc.constantFrom(...scales[scale].map((step) => step.level)) },
    );
    const one = fc.option(level, { freq: 6 });
    return fc.record({ scale: fc.constant(scale), said: fc.array(one, { minLength: 1, maxLength: 12 }) });
  });

const shownBy = ({ scale, said }: Asked) => {
  const people = said.map((level, seat) => ({ person: personId(`p${seat}`), level }));
  const choices = Object.fromEntries(
    people.flatMap(({ person, level }) => (level === null ? [] : [[person, { level, reason: null }]])),
  );
  const asked = people.map(({ person }) => ({ person, channel: 'room' as const }));
  return roundShows({ scale, asked, levels: countLevels({ scale, answers: { answered: {}, choices } }) });
};

const meanings = ({ scale, said }: Asked) =>
  said.map((level) => (level === null ? 'silent' : stepOf(scale, level)?.meaning));

const agreement = new Set(['consensus', 'consensusWithReservations']);

const check = (property: (asked: Asked) => void) =>
  fc.assert(fc.property(round, property), { seed, numRuns: 500 });

describe(`what any round shows (seed ${seed})`, () => {
  it('C5 it is agreement exactly when everybody who was asked carries the text', () => {
    const seen = new Set<string>();
    check((asked) => {
      const shows = shownBy(asked);
      seen.add(shows);
      const carried = meanings(asked).every((m) => m === 'support' || m === 'reservation');
      expect(agreement.has(shows)).toBe(carried);
      expect(shows === 'consensus').toBe(meanings(asked).every((m) => m === 'support'));
    });
    expect([...seen].toSorted()).toEqual(['consensus', 'consensusWithReservations', 'incomplete', 'none']);
  });

  it('C5 one silent person is enough to make it incomplete, whatever the others say for it', () => {
    check((asked) => {
      const before = shownBy(asked);
      const after = shownBy({ ...asked, said: [...asked.said, null] });
      expect(after).toBe(before === 'none' ? 'none' : 'incomplete');
    });
  });
});
