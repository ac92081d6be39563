import type { Damage } from '../damage.ts';
import { numberColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { RowDamaged } from './row-damaged.ts';
import { EVENT_COLUMNS, eventRow } from './sql-events.ts';
import type { SqlFile } from './sql-file.ts';
import { RECORD_COLUMNS, recordRow } from './sql-records.ts';
import { SNAPSHOT_COLUMNS, snapshotRow } from './sql-snapshots.ts';
import { TEXT_COLUMNS, textRow } from './sql-texts.ts';

/** A table whose rows carry checksums: how to read a slice of it, and what proves a row. */
type CheckedTable = {
  readonly name: 'events' | 'snapshots' | 'texts' | 'records';
  readonly slice: string;
  readonly prove: (row: Row) => unknown;
};

const CHECKED_TABLES: readonly CheckedTable[] = [
  {
    name: 'events',
    slice: `SELECT ${EVENT_COLUMNS} FROM events e LEFT JOIN streams s ON s.id = e.stream WHERE e.seq > ? AND e.seq <= ?`,
    prove: eventRow,
  },
  {
    name: 'snapshots',
    slice: `SELECT ${SNAPSHOT_COLUMNS} FROM snapshots WHERE seq > ? AND seq <= ?`,
    prove: snapshotRow,
  },
  { name: 'texts', slice: `SELECT ${TEXT_COLUMNS} FROM texts WHERE seq > ? AND seq <= ?`, prove: textRow },
  {
    name: 'records',
    slice: `SELECT ${RECORD_COLUMNS} FROM records WHERE seq > ? AND seq <= ?`,
    prove: recordRow,
  },
];

/** Few enough rows to hold in memory at once, as texts and snapshots may be large; more are not quicker. */
const SLICE_ROWS = 20;

/**
 * Proves that no stream has a gap, and the checksums of the newest `newestRows` rows of each table
 * (what is older is proven when it is read).
 *
 * @throws RowDamaged at the first damage
 */
export const proveRows = (file: SqlFile, newestRows: number): void => {
  proveNoGaps(file);
  for (const table of CHECKED_TABLES) proveTable(file, table, newestRows);
};

const PARTS: ReadonlySet<Damage['part']> = new Set([
  'meta',
  'streams',
  'events',
  'snapshots',
  'texts',
  'records',
]);
const partNamed = (table: string): Damage['part'] => [...PARTS].find((part) => part === table) ?? 'file';

/**
 * SQLite's own check of every page, key and index. Its findings name the root page of the table.
 *
 * @throws RowDamaged at the first damage
 */
export const proveStructure = (file: SqlFile): void => {
  const row = file.row('PRAGMA integrity_check(1)');
  const detail = textColumn(row ?? [], 0);
  if (detail === 'ok') return;
  const root = /^(?:\*\*\* .*\n)?Tree (\d+)/.exec(detail)?.[1] ?? '0';
  const owner = file.row('SELECT tbl_name FROM sqlite_schema WHERE rootpage = ?', [Number(root)]);
  const part = owner === undefined ? 'file' : partNamed(textColumn(owner, 0));
  throw new RowDamaged({ part, name: null, detail });
};

const GAPS = `
  SELECT coalesce(s.name, ''), max(e.version), count(*) FROM events e LEFT JOIN streams s ON s.id = e.stream
  GROUP BY e.stream HAVING min(e.version) <> 1 OR max(e.version) <> count(*) LIMIT 1`;

const proveNoGaps = (file: SqlFile): void => {
  const row = file.row(GAPS);
  if (row === undefined) return;
  const [name, last, found] = [textColumn(row, 0), numberColumn(row, 1), numberColumn(row, 2)];
  throw new RowDamaged({ part: 'events', name, detail: `${found} events are there up to version ${last}` });
};

const proveTable = (file: SqlFile, table: CheckedTable, newestRows: number): void => {
  const newest = file.row(`SELECT coalesce(max(seq), 0) FROM ${table.name}`);
  const last = numberColumn(newest ?? [], 0);
  for (let from = Math.max(0, last - newestRows); from < last; from += SLICE_ROWS) {
    file.rows(table.slice, [from, from + SLICE_ROWS]).forEach(table.prove);
  }
};
