import { type Poll, standingOf, tallyOf } from '@yishi/core';
import { optionLetter } from '../meeting/say-choice.ts';
import { sayPosition } from '../meeting/say-position.ts';
import type { GradeRow } from '../ui/tally/grade-bars.tsx';
import type { Say } from '../words/say.ts';

/** Options or steps of a scale with how many chose them; `above` counts the rows on or over the line, where one is drawn. */
export type OptionRows = { rows: readonly GradeRow[]; above: number | null; needed: number };

/**
 * How people chose among options or on a scale. While it is open the rows keep their order; once it is counted the
 * options stand by their count, and the line comes after the last one that reached it.
 */
export const optionRowsOf = (say: Say, poll: Poll): OptionRows => {
  const standing = standingOf(poll);
  if (standing === null) return { rows: [], above: null, needed: 0 };
  if (poll.form.form === 'scale') return { rows: levelRows(say, poll), above: null, needed: standing.needed };
  const rows = standing.options.map(({ option, count }) => {
    const index = poll.options.findIndex(({ id }) => id === option);
    return {
      mark: optionLetter(index),
      words: poll.options[index]?.label ?? '',
      tone: 'choice' as const,
      count,
    };
  });
  if (poll.countedAt === null) return { rows, above: null, needed: standing.needed };
  const reached = standing.options.filter(({ line }) => line?.reached === true).length;
  return {
    rows: rows.toSorted((a, b) => b.count - a.count),
    above: reached > 0 && reached < rows.length ? reached : null,
    needed: standing.needed,
  };
};

const levelRows = (say: Say, poll: Poll): GradeRow[] => {
  const scale = poll.form.form === 'scale' ? poll.form.scale : 'fistToFive';
  const { levels } = poll.result?.tally ?? tallyOf(poll);
  return Object.entries(levels)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([level, count]) => ({ ...sayPosition(say, scale, Number(level)), count }));
};
