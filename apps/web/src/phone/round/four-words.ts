import { type ScaleId, stepOf } from '@yishi/core';

/** The words of elder mode: the last two go with a reason. */
export type PlainStance = 'support' | 'accept' | 'reserve' | 'oppose';

/** One way to answer: a level of the scale; `plain` is the word of elder mode, null where the scale's own words are used. */
export type RoundOption = { level: number; plain: PlainStance | null; needsReason: boolean };

/** Four words in place of six fingers or eight degrees; a scale of two has words plain enough. */
const plainLevels: Record<ScaleId, readonly (readonly [PlainStance, number])[]> = {
  fistToFive: [
    ['support', 5],
    ['accept', 3],
    ['reserve', 2],
    ['oppose', 0],
  ],
  gradients: [
    ['support', 8],
    ['accept', 7],
    ['reserve', 6],
    ['oppose', 1],
  ],
  consent: [],
};

/** The four words of elder mode mapped onto a scale; none where the scale is as plain. */
export const plainOptions = (scale: ScaleId): readonly RoundOption[] =>
  plainLevels[scale].map(([plain, level]) => ({
    level,
    plain,
    needsReason: stepOf(scale, level)?.needsReason ?? false,
  }));
