import { storableName } from '../storable.ts';
import type { TextStore } from '../text-store.ts';
import { checksum } from './checksum.ts';
import { bytesColumn, numberColumn, textColumn } from './column.ts';
import { provenRow } from './proven-row.ts';
import type { SqlAccess } from './sql-access.ts';
import type { SqlFile, SqlRow } from './sql-file.ts';

/** The columns that `textUpdate` reads. */
export const TEXT_COLUMNS = 'doc, bytes, checksum';

/** @throws RowDamaged */
export const textUpdate = (row: SqlRow): Uint8Array =>
  provenRow('texts', row, (columns) => {
    const [doc, value] = [textColumn(columns, 0), bytesColumn(columns, 1)];
    return { value, name: doc, checksum: checksum([doc], value) };
  });

/** The place of the `count`th oldest update, so that what replaces it stays before the later ones. */
const LAST_REPLACED = 'SELECT seq FROM texts WHERE doc = ? ORDER BY seq LIMIT 1 OFFSET ?';

/** Answers whether there were `count` updates to replace. */
const compact = (file: SqlFile, doc: string, merged: Uint8Array, count: number): boolean => {
  const row =
    Number.isSafeInteger(count) && count >= 1 ? file.row(LAST_REPLACED, [doc, count - 1]) : undefined;
  if (row === undefined) return false;
  const seq = numberColumn(row, 0);
  file.run('DELETE FROM texts WHERE doc = ? AND seq <= ?', [doc, seq]);
  file.run(`INSERT INTO texts (seq, ${TEXT_COLUMNS}) VALUES (?, ?, ?, ?)`, [
    seq,
    doc,
    merged,
    checksum([doc], merged),
  ]);
  return true;
};

export const sqlTexts = ({ commits, read }: SqlAccess): TextStore => ({
  append: async (doc, update) => {
    storableName('document', doc);
    const values = [doc, update.slice(), checksum([doc], update)];
    const insert = (file: SqlFile): number =>
      file.run(`INSERT INTO texts (${TEXT_COLUMNS}) VALUES (?, ?, ?)`, values);
    await commits.submit(insert, insert);
  },
  load: (doc) =>
    read((file) =>
      file.rows(`SELECT ${TEXT_COLUMNS} FROM texts WHERE doc = ? ORDER BY seq`, [doc]).map(textUpdate),
    ),
  compact: async (doc, merged, count) => {
    const bytes = merged.slice();
    const done = await commits.submit((file) => compact(file, doc, bytes, count));
    if (!done) throw new RangeError(`${doc} has fewer than ${count} updates to compact`);
  },
});
