import type { JsonRecord, RecordStore } from '../record-store.ts';
import { soughtName, storableJson, storableName } from '../storable.ts';
import { checksum } from './checksum.ts';
import { textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { provenRow } from './proven-row.ts';
import type { SqlAccess } from './sql-access.ts';
import type { SqlFile, SqlValue } from './sql-file.ts';

/** The columns that `recordRow` reads. */
export const RECORD_COLUMNS = 'kind, id, value, checksum';

export type RecordRow = { readonly kind: string; readonly id: string; readonly valueJson: string };

/** @throws RowDamaged */
export const recordRow = (row: Row): RecordRow =>
  provenRow('records', row, (columns) => {
    const [kind, id, valueJson] = [textColumn(columns, 0), textColumn(columns, 1), textColumn(columns, 2)];
    return {
      value: { kind, id, valueJson },
      name: `${kind}/${id}`,
      checksum: checksum([kind, id, valueJson]),
    };
  });

const jsonRecord = (row: Row): JsonRecord => {
  const { id, valueJson } = recordRow(row);
  return { id, value: JSON.parse(valueJson) as unknown };
};

const recordValues = (kind: string, id: string, value: unknown): readonly SqlValue[] => {
  const valueJson = storableJson('record', value);
  storableName('kind', kind);
  storableName('record id', id);
  return rowValues({ kind, id, valueJson });
};

const rowValues = ({ kind, id, valueJson }: RecordRow): readonly SqlValue[] => [
  kind,
  id,
  valueJson,
  checksum([kind, id, valueJson]),
];

const INSERT = `INSERT INTO records (${RECORD_COLUMNS}) VALUES (?, ?, ?, ?)`;
const PUT = `${INSERT} ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value, checksum = excluded.checksum`;
const INSERT_ONCE = `${INSERT} ON CONFLICT (kind, id) DO NOTHING`;
const REPLACE = `UPDATE records SET value = ?, checksum = ? WHERE kind = ? AND id = ? AND value = ?`;
const GET = `SELECT ${RECORD_COLUMNS} FROM records WHERE kind = ? AND id = ?`;
const DELETE = 'DELETE FROM records WHERE kind = ? AND id = ?';
const LIST = `SELECT ${RECORD_COLUMNS} FROM records WHERE kind = ? ORDER BY id`;

export const insertRecord = (file: SqlFile, row: RecordRow): void => {
  file.run(INSERT, rowValues(row));
};

const soughtNames = (kind: string, id: string): readonly SqlValue[] => [soughtName(kind), soughtName(id)];

export const sqlRecords = ({ commits, read }: SqlAccess): RecordStore => ({
  put: async (kind, id, value) => {
    const values = recordValues(kind, id, value);
    await commits.submit((file) => file.run(PUT, values));
  },
  insertOnce: async (kind, id, value) => {
    const values = recordValues(kind, id, value);
    return commits.submit((file) => file.run(INSERT_ONCE, values) === 1);
  },
  replace: async (kind, id, expected, value) => {
    const valueJson = storableJson('record', value);
    const values = [
      valueJson,
      checksum([kind, id, valueJson]),
      ...soughtNames(kind, id),
      storableJson('expected record', expected),
    ];
    return commits.submit((file) => file.run(REPLACE, values) === 1);
  },
  get: (kind, id) =>
    read((file) => {
      const row = file.row(GET, soughtNames(kind, id));
      return row === undefined ? null : jsonRecord(row);
    }),
  list: (kind) => read((file) => file.rows(LIST, [soughtName(kind)]).map(jsonRecord)),
  delete: async (kind, id) => {
    await commits.submit((file) => file.run(DELETE, soughtNames(kind, id)));
  },
});
