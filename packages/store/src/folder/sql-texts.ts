import type { AppendResult } from '../event-store.ts';
import { soughtName, storableCount, storableName } from '../storable.ts';
import type { TextStore, TextUpdate } from '../text-store.ts';
import { checksum } from './checksum.ts';
import { bytesColumn, numberColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { provenRow } from './proven-row.ts';
import type { SqlAccess } from './sql-access.ts';
import type { SqlFile } from './sql-file.ts';

/** The columns that `textRow` reads. */
export const TEXT_COLUMNS = 'doc, position, bytes, checksum';

export type TextRow = TextUpdate & { readonly doc: string };

/** @throws RowDamaged */
export const textRow = (row: Row): TextRow =>
  provenRow('texts', row, (columns) => {
    const value = {
      doc: textColumn(columns, 0),
      position: numberColumn(columns, 1),
      bytes: bytesColumn(columns, 2),
    };
    return { value, name: value.doc, checksum: checksum([value.doc], value.bytes) };
  });

const textUpdate = (row: Row): TextUpdate => {
  const { position, bytes } = textRow(row);
  return { position, bytes };
};

const HEAD = 'SELECT coalesce(max(position), 0) FROM texts WHERE doc = ?';
const INSERT = `INSERT INTO texts (${TEXT_COLUMNS}) VALUES (?, ?, ?, ?)`;
/** Adds nothing if the document does not end at the position before. */
const INSERT_NEXT = `INSERT INTO texts (${TEXT_COLUMNS}) SELECT ?, ?, ?, ? WHERE (${HEAD}) = ?`;
const LOAD = `SELECT ${TEXT_COLUMNS} FROM texts WHERE doc = ? AND position > ? ORDER BY position`;

/** What is appended to which document, behind which position. */
type Addition = { readonly doc: string; readonly expected: number; readonly bytes: Uint8Array };

const insertNext = (file: SqlFile, { doc, expected, bytes }: Addition): AppendResult | null => {
  const values = [doc, expected + 1, bytes, checksum([doc], bytes), doc, expected];
  return file.run(INSERT_NEXT, values) === 1 ? { ok: true, version: expected + 1 } : null;
};

export const insertText = (file: SqlFile, { doc, position, bytes }: TextRow): void => {
  file.run(INSERT, [doc, position, bytes, checksum([doc], bytes)]);
};

const conflict = (file: SqlFile, { doc }: Addition): AppendResult => ({
  ok: false,
  conflict: true,
  actual: numberColumn(file.row(HEAD, [doc]) ?? [], 0),
});

const compact = (file: SqlFile, doc: string, merged: Uint8Array, through: number): boolean => {
  const taken = [soughtName(doc), through];
  if (file.run('DELETE FROM texts WHERE doc = ? AND position = ?', taken) === 0) return false;
  file.run('DELETE FROM texts WHERE doc = ? AND position < ?', [doc, through]);
  insertText(file, { doc, position: through, bytes: merged });
  return true;
};

export const sqlTexts = ({ commits, read }: SqlAccess): TextStore => ({
  append: async (doc, expected, update) => {
    storableName('document', doc);
    const addition = { doc, expected: storableCount('expected position', expected), bytes: update.slice() };
    return commits.submit(
      (file) => insertNext(file, addition) ?? conflict(file, addition),
      (file) => insertNext(file, addition),
    );
  },
  load: async (doc, after = 0) => {
    const values = [soughtName(doc), storableCount('position', after)];
    return read((file) => file.rows(LOAD, values).map(textUpdate));
  },
  compact: async (doc, merged, through) => {
    const bytes = merged.slice();
    return Number.isSafeInteger(through) && commits.submit((file) => compact(file, doc, bytes, through));
  },
});
