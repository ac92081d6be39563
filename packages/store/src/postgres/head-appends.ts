import type { AppendResult } from '../event-store.ts';
import { countColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';

/** An append behind the `expected` last place of something that has a name. */
export type HeadAppend = { readonly name: string; readonly expected: number; readonly count: number };

/**
 * The answers to appends.
 *
 * @param moved the heads that were moved, by name and place
 * @param actual where the others stand; a name that is not among them is at 0
 */
export const appendAnswers = (
  moved: readonly Row[],
  actual: readonly Row[],
): ((append: HeadAppend) => AppendResult) => {
  const [reached, standing] = [placesByName(moved), placesByName(actual)];
  return ({ name, expected, count }) => {
    const version = reached.get(name);
    if (version !== undefined) return { ok: true, version };
    const place = standing.get(name) ?? 0;
    return count === 0 && place === expected
      ? { ok: true, version: place }
      : { ok: false, conflict: true, actual: place };
  };
};

const placesByName = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [textColumn(row, 0), countColumn(row, 1)]));

/** The names that were not moved, to be looked up. */
export const namesLeft = (appends: readonly HeadAppend[], moved: readonly Row[]): readonly string[] => {
  const reached = placesByName(moved);
  return appends.map(({ name }) => name).filter((name) => !reached.has(name));
};
