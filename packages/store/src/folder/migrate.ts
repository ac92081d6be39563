import type { Step } from './formats.ts';
import { numberColumn, textColumn } from '../column.ts';
import { RowDamaged } from './row-damaged.ts';
import type { SqlFile } from './sql-file.ts';

/**
 * The format of the database in `file`, 0 for an empty one.
 *
 * @throws RowDamaged if it holds tables but does not say its format
 */
export const formatOf = (file: SqlFile): number => {
  const [tables] = file.rows('SELECT count(*) FROM sqlite_schema');
  if (tables === undefined || numberColumn(tables, 0) === 0) return 0;
  const known = file.row(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'`);
  const format = known && file.row(`SELECT value FROM meta WHERE key = 'format'`);
  const number = format === undefined ? Number.NaN : Number(textColumn(format, 0));
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new RowDamaged({ part: 'meta', name: 'format', detail: 'the format of the folder cannot be read' });
  }
  return number;
};

/** Brings the database from format `from` to the last of `formats`, all at once or not at all. */
export const migrate = (file: SqlFile, from: number, formats: readonly Step[]): void => {
  if (from === formats.length) return;
  file.begin();
  try {
    for (const step of formats.slice(from)) step.forEach((statement) => file.exec(statement));
    file.run(SET_FORMAT, [String(formats.length)]);
    file.commit();
  } catch (error) {
    file.rollback();
    throw error;
  }
};

const SET_FORMAT = `
  INSERT INTO meta (key, value) VALUES ('format', ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
