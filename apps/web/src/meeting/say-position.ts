import { type ScaleId, stepOf } from '@yishi/core';
import type { GradedAnswer } from '../ui/table/seat.ts';
import type { Say } from '../words/say.ts';

/** One step of a scale in words: `完全支持`. */
export const sayStep = (say: Say, scale: ScaleId, level: number): string => {
  const key = stepOf(scale, level)?.key;
  const words = say(`step.${scale}`, { returnObjects: true });
  return Object.entries(words).find(([name]) => name === key)?.[1] ?? String(level);
};

const markOf = (scale: ScaleId, level: number): string => {
  if (scale !== 'consent') return String(level);
  return level === 1 ? '✓' : '✗';
};

/** A step of a scale as a mark with its words and what it means for the text. */
export const sayPosition = (say: Say, scale: ScaleId, level: number): GradedAnswer => ({
  mark: markOf(scale, level),
  words: sayStep(say, scale, level),
  tone: stepOf(scale, level)?.meaning ?? 'doubt',
});
