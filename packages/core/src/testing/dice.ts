/** Chance as an argument: the same seed always falls the same way. */
export type Dice = {
  /** A whole number from 0 up to, but not including, `below`. */
  int: (below: number) => number;
  /** One of these; undefined when there is none. */
  pick: <Value>(values: readonly Value[]) => Value | undefined;
  /** True about so often, from 0 to 1. */
  chance: (share: number) => boolean;
};

/** Mulberry32, a small generator that is even enough for tests. */
const generator = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    const a = Math.imul(state ^ (state >>> 15), state | 1);
    const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Dice that fall as this seed says. */
export const diceOf = (seed: number): Dice => {
  const next = generator(seed);
  const int = (below: number): number => Math.floor(next() * below);
  return { int, pick: (values) => values[int(values.length)], chance: (share) => next() < share };
};
