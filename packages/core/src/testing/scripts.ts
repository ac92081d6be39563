import fc from 'fast-check';
import type { Script } from './play.ts';

/** Scripts of meetings of so many commands at most; every shorter part of a script is a script. */
export const scripts = (commands: number): fc.Arbitrary<Script> =>
  fc.record({
    seeds: fc.array(fc.nat(2 ** 31 - 1), {
      minLength: Math.min(40, commands),
      maxLength: commands,
      size: 'max',
    }),
    seal: fc.boolean(),
  });
