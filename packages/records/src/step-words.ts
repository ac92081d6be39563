import { type ScaleId, stepOf } from '@yishi/core';
import type { Scribe } from './scribe.ts';

/** A step of a scale in words, best known by its own name (`可以接受`). */
export const stepWords = ({ words }: Scribe, scale: ScaleId, level: number): string => {
  const names: Record<string, string> = words.step[scale];
  const step = stepOf(scale, level);
  return (step && names[step.key]) ?? String(level);
};
