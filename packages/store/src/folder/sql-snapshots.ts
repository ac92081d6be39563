import type { Snapshot } from '../event-store.ts';
import { checksum } from './checksum.ts';
import { numberColumn, textColumn } from '../column.ts';
import { soughtName } from '../storable.ts';
import type { Row } from '../row.ts';
import { provenRow } from './proven-row.ts';
import type { SqlFile } from './sql-file.ts';

type SnapshotRow = { readonly stream: string; readonly version: number; readonly stateJson: string };

/** The columns that `snapshotRow` reads. */
export const SNAPSHOT_COLUMNS = 'stream, version, state, checksum';

const snapshotChecksum = (row: SnapshotRow): number => checksum([row.stream, row.version, row.stateJson]);

/** @throws RowDamaged */
export const snapshotRow = (row: Row): SnapshotRow =>
  provenRow('snapshots', row, (columns) => {
    const value = {
      stream: textColumn(columns, 0),
      version: numberColumn(columns, 1),
      stateJson: textColumn(columns, 2),
    };
    return { value, name: value.stream, checksum: snapshotChecksum(value) };
  });

const SAVE = `
  INSERT INTO snapshots (${SNAPSHOT_COLUMNS}) VALUES (?, ?, ?, ?)
  ON CONFLICT (stream) DO UPDATE
    SET version = excluded.version, state = excluded.state, checksum = excluded.checksum
    WHERE excluded.version >= version`;

export const saveSnapshot = (file: SqlFile, row: SnapshotRow): void => {
  file.run(SAVE, [row.stream, row.version, row.stateJson, snapshotChecksum(row)]);
};

export const loadSnapshot = (file: SqlFile, stream: string): Snapshot | null => {
  const row = file.row(`SELECT ${SNAPSHOT_COLUMNS} FROM snapshots WHERE stream = ?`, [soughtName(stream)]);
  if (row === undefined) return null;
  const { version, stateJson } = snapshotRow(row);
  return { version, state: JSON.parse(stateJson) as unknown };
};
