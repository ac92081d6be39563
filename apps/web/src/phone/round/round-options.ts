import { type ScaleId, scales } from '@yishi/core';
import { plainOptions, type RoundOption } from './four-words.ts';

/** The ways to answer a round: every step of the scale, or in elder mode four plain words. */
export const roundOptions = (scale: ScaleId, elder: boolean): readonly RoundOption[] => {
  const plain = elder ? plainOptions(scale) : [];
  return plain.length > 0
    ? plain
    : scales[scale].map(({ level, needsReason }) => ({ level, plain: null, needsReason }));
};
