import { goals, reaches, type Row } from './row.ts';

const heads = ['name', 'value', 'unit', 'ratio', 'goal', '', 'against'];

const cellsOf = ({ name, value, unit, ratio, against }: Row): string[] => {
  const goal = goals[name];
  const wanted = goal === undefined ? '' : `${goal.better === 'lower' ? '≤' : '≥'} ${goal.ratio}`;
  const reached = goal === undefined || reaches(goal, ratio) ? '✓' : '✗';
  return [name, value.toPrecision(4), unit, ratio.toFixed(2), wanted, reached, against];
};

/** The rows for people to read, each with its goal. */
export const table = (rows: readonly Row[]): string => {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map(
      (cells) =>
        `${cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
};
