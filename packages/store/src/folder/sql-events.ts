import { type EventRow, newEventRows, storedEvent } from '../event-row.ts';
import type { AppendResult, EventStore, StreamSummary } from '../event-store.ts';
import { soughtName, storableCount, storableJson, storableName } from '../storable.ts';
import { checksum } from './checksum.ts';
import { nullableTextColumn, numberColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { provenRow } from './proven-row.ts';
import type { SqlAccess } from './sql-access.ts';
import type { SqlFile, SqlValue } from './sql-file.ts';
import { loadSnapshot, saveSnapshot } from './sql-snapshots.ts';

/** The columns that `eventRow` reads, from events `e` and streams `s`. */
export const EVENT_COLUMNS = 's.name, e.version, e.type, e.at, e.command_id, e.data, e.checksum';

const eventChecksum = (row: EventRow): number =>
  checksum([row.stream, row.version, row.type, row.at, row.commandId, row.dataJson]);

/** @throws RowDamaged */
export const eventRow = (row: Row): EventRow =>
  provenRow('events', row, (columns) => {
    const value = {
      stream: textColumn(columns, 0),
      version: numberColumn(columns, 1),
      type: textColumn(columns, 2),
      at: numberColumn(columns, 3),
      commandId: nullableTextColumn(columns, 4),
      dataJson: textColumn(columns, 5),
    };
    return { value, name: value.stream, checksum: eventChecksum(value) };
  });

const COLUMNS = 'stream, version, type, at, command_id, data, checksum';
const STREAM_ID = '(SELECT id FROM streams WHERE name = ?)';

/** Adds nothing if the event before is not there, or the place is taken. */
const INSERT_NEXT = `
  INSERT OR IGNORE INTO events (${COLUMNS})
  VALUES ((SELECT stream FROM events WHERE stream = ${STREAM_ID} AND version = ?), ?, ?, ?, ?, ?, ?)`;
const INSERT = `INSERT INTO events (${COLUMNS}) VALUES (${STREAM_ID}, ?, ?, ?, ?, ?, ?)`;

const valuesOf = (row: EventRow): readonly SqlValue[] => [
  row.version,
  row.type,
  row.at,
  row.commandId,
  row.dataJson,
  eventChecksum(row),
];

const insertNext = (file: SqlFile, row: EventRow): boolean =>
  file.run(INSERT_NEXT, [row.stream, row.version - 1, ...valuesOf(row)]) === 1;

/** Adds an event to a known stream. */
export const insertEvent = (file: SqlFile, row: EventRow): void => {
  file.run(INSERT, [row.stream, ...valuesOf(row)]);
};

export const insertStream = (file: SqlFile, stream: string): void => {
  file.run('INSERT INTO streams (name) VALUES (?)', [stream]);
};

const versionOf = (file: SqlFile, stream: string): number => {
  const row = file.row(`SELECT coalesce(max(version), 0) FROM events WHERE stream = ${STREAM_ID}`, [stream]);
  return numberColumn(row ?? [], 0);
};

const append = (
  file: SqlFile,
  stream: string,
  expectedVersion: number,
  rows: readonly EventRow[],
): AppendResult => {
  const [first, ...rest] = rows;
  // Nearly every append goes to the end of a known stream, and is one statement.
  if (first === undefined || !insertNext(file, first)) {
    const actual = versionOf(file, stream);
    if (actual !== expectedVersion) return { ok: false, conflict: true, actual };
    if (first === undefined) return { ok: true, version: actual };
    insertStream(file, stream);
    insertEvent(file, first);
  }
  for (const row of rest) insertEvent(file, row);
  return { ok: true, version: expectedVersion + rows.length };
};

/** The append of one event to the end of a known stream; null for every other. */
const appendOne = (file: SqlFile, rows: readonly EventRow[]): AppendResult | null => {
  const [row, ...rest] = rows;
  return row !== undefined && rest.length === 0 && insertNext(file, row)
    ? { ok: true, version: row.version }
    : null;
};

const READ = `
  SELECT ${EVENT_COLUMNS} FROM streams s JOIN events e ON e.stream = s.id
  WHERE s.name = ? AND e.version > ? ORDER BY e.version LIMIT ?`;

const LIST = `
  SELECT s.name, last.version, first.at, last.at FROM streams s
  JOIN events first ON first.stream = s.id AND first.version = 1
  JOIN events last ON last.stream = s.id
    AND last.version = (SELECT max(version) FROM events WHERE stream = s.id)
  ORDER BY s.name`;

const summary = (row: Row): StreamSummary => ({
  stream: textColumn(row, 0),
  version: numberColumn(row, 1),
  firstAt: numberColumn(row, 2),
  lastAt: numberColumn(row, 3),
});

export const sqlEvents = ({ commits, read }: SqlAccess): EventStore => ({
  append: async (stream, expectedVersion, events) => {
    const rows = newEventRows(stream, expectedVersion, events);
    return commits.submit(
      (file) => append(file, stream, expectedVersion, rows),
      (file) => appendOne(file, rows),
    );
  },
  read: async (stream, afterVersion, limit = Number.MAX_SAFE_INTEGER) => {
    const name = soughtName(stream);
    const values = [name, storableCount('afterVersion', afterVersion), storableCount('limit', limit)];
    return read((file) => file.rows(READ, values).map((row) => storedEvent(eventRow(row))));
  },
  list: () => read((file) => file.rows(LIST).map(summary)),
  saveSnapshot: async (stream, version, state) => {
    const row = {
      stream: storableName('stream', stream),
      version: storableCount('version', version),
      stateJson: storableJson('snapshot state', state),
    };
    await commits.submit((file) => saveSnapshot(file, row));
  },
  loadSnapshot: (stream) => read((file) => loadSnapshot(file, stream)),
});
