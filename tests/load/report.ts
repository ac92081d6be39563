import type { LoadResult } from './load.ts';
import type { SelfTime } from './profile/self-time.ts';

const shown = (value: string | number): string => {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
};

const aligned = (lines: readonly (readonly string[])[]): string => {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return lines.map((cells) => `  ${line(cells)}\n`).join('');
};

/** Columns in which something was measured. */
const headsOf = (figures: LoadResult['figures']): readonly string[] =>
  Object.keys(figures[0] ?? {}).filter((head) => figures.some((figure) => shown(figure[head] ?? '') !== '-'));

const SHOWN = 50;

const profiled = (times: readonly SelfTime[]): string => {
  const lines = times
    .slice(0, SHOWN)
    .map(({ where, share }) => `  ${(100 * share).toFixed(1).padStart(5)} %  ${where}\n`);
  return `self time of the first server, without idling\n${lines.join('')}\n`;
};

/** A result for people to read: one line, then its figures as a table. */
export const report = ({ name, value, unit, ratio, against, figures, profile }: LoadResult): string => {
  const held = ratio === null ? '' : `, ${ratio.toFixed(2)} of ${against}`;
  const heads = headsOf(figures);
  const lines = figures.map((figure) => heads.map((head) => shown(figure[head] ?? '')));
  return `${name}: ${shown(value)} ${unit}${held}\n${aligned([heads, ...lines])}\n${profile === null ? '' : profiled(profile)}`;
};
