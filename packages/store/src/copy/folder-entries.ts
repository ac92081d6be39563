import { numberColumn, textColumn } from '../column.ts';
import { EVENT_COLUMNS, eventRow, insertEvent, insertStream } from '../folder/sql-events.ts';
import type { SqlFile } from '../folder/sql-file.ts';
import { insertRecord, RECORD_COLUMNS, recordRow } from '../folder/sql-records.ts';
import { insertText, TEXT_COLUMNS, textRow } from '../folder/sql-texts.ts';
import type { Entry } from './entry.ts';

/** Few enough to hold in memory at once; texts may be large. */
const PAGE_ROWS = 500;
const PAGE_TEXTS = 20;

const STREAMS = 'SELECT name FROM streams WHERE name > ? ORDER BY name LIMIT 1';
const EVENTS = `
  SELECT ${EVENT_COLUMNS} FROM streams s JOIN events e ON e.stream = s.id
  WHERE s.name = ? AND e.version > ? ORDER BY e.version LIMIT ${PAGE_ROWS}`;
const TEXTS = `
  SELECT ${TEXT_COLUMNS} FROM texts WHERE (doc, position) > (?, ?) ORDER BY doc, position LIMIT ${PAGE_TEXTS}`;
const RECORDS = `
  SELECT ${RECORD_COLUMNS} FROM records WHERE (kind, id) > (?, ?) ORDER BY kind, id LIMIT ${PAGE_ROWS}`;

/**
 * Everything in `file`, each row proven by its checksum.
 *
 * @throws RowDamaged
 */
export function* folderEntries(file: SqlFile): Generator<Entry> {
  for (let stream = nextStream(file, ''); stream !== null; stream = nextStream(file, stream)) {
    yield* eventsOf(file, stream);
  }
  yield* texts(file);
  yield* records(file);
}

const nextStream = (file: SqlFile, after: string): string | null => {
  const row = file.row(STREAMS, [after]);
  return row === undefined ? null : textColumn(row, 0);
};

function* eventsOf(file: SqlFile, stream: string): Generator<Entry> {
  for (let after = 0; ;) {
    const rows = file.rows(EVENTS, [stream, after]);
    for (const row of rows) yield { kind: 'event', ...eventRow(row) };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = numberColumn(last, 1);
  }
}

function* texts(file: SqlFile): Generator<Entry> {
  for (let [doc, position] = ['', 0]; ;) {
    const rows = file.rows(TEXTS, [doc, position]);
    for (const row of rows) yield { kind: 'text', ...textRow(row) };
    const last = rows.at(-1);
    if (last === undefined) return;
    [doc, position] = [textColumn(last, 0), numberColumn(last, 1)];
  }
}

function* records(file: SqlFile): Generator<Entry> {
  for (let [kind, id] = ['', '']; ;) {
    const rows = file.rows(RECORDS, [kind, id]);
    for (const row of rows) {
      const { kind: of, ...record } = recordRow(row);
      yield { kind: 'record', of, ...record };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    [kind, id] = [textColumn(last, 0), textColumn(last, 1)];
  }
}

/** Adds entries, in their order, inside a transaction of the caller. */
export const folderWriter = (file: SqlFile): ((entry: Entry) => void) => {
  let stream: string | null = null;
  return (entry) => {
    switch (entry.kind) {
      case 'event':
        if (entry.stream !== stream) insertStream(file, entry.stream);
        stream = entry.stream;
        insertEvent(file, entry);
        return;
      case 'text':
        insertText(file, entry);
        return;
      case 'record':
        insertRecord(file, { kind: entry.of, id: entry.id, valueJson: entry.valueJson });
        return;
      default:
        entry satisfies never;
    }
  };
};
