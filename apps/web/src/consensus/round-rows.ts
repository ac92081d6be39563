import type { Round } from '@yishi/core';
import { sayPosition } from '../meeting/say-position.ts';
import type { GradeRow } from '../ui/tally/grade-bars.tsx';
import type { Say } from '../words/say.ts';

/** How many chose each step of a round that is closed, the most agreement first. */
export const roundRowsOf = (say: Say, { scale, levels }: Round): GradeRow[] =>
  Object.entries(levels ?? {})
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([level, count]) => ({ ...sayPosition(say, scale, Number(level)), count }));
