/** Chance as an argument: the same words always fall the same way. */
export type Chance = {
  /** A number from `from` up to `to`, whole. */
  between: (from: number, to: number) => number;
  /** One of these, the first where there is only one. */
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** True about so often, from 0 to 1. */
  often: (share: number) => boolean;
};

/** FNV-1a: words to 32 bits. */
const hash = (words: string): number => {
  let sum = 0x811c9dc5;
  for (const letter of words) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
};

/** Mulberry32. */
const generator = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    const a = Math.imul(state ^ (state >>> 15), state | 1);
    const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Chance that falls as the seed and these words say. */
export const chanceOf = (seed: number, ...words: readonly string[]): Chance => {
  const next = generator(hash([seed, ...words].join('\n')));
  return {
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    often: (share) => next() < share,
  };
};
