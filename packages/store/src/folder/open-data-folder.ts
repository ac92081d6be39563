import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataFolderFault } from '../data-folder-fault.ts';
import type { Store } from '../store.ts';
import { folderFaultOf } from './folder-fault-of.ts';
import { FORMATS } from './formats.ts';
import { isMarked, markFolder } from './folder-marker.ts';
import { folderStore } from './folder-store.ts';
import { journalDamage } from './journal-damage.ts';
import { formatOf, migrate } from './migrate.ts';
import { proveRows, proveStructure } from './prove.ts';
import { RowDamaged } from './row-damaged.ts';
import { SqlFile } from './sql-file.ts';

export type OpenOptions = {
  /** How long to wait for a server that is just stopping to let go of the folder. */
  readonly lockWaitMs?: number;
  /** How many of the newest rows of each table to prove; 300,000 take about a second. */
  readonly provenRows?: number;
};

/**
 * Opens the store in `folder`, which is made if it is not there. Durable, for one process at a time.
 *
 * @throws DataFolderFault if the folder is in use, damaged, not writable or from a newer version
 */
export const openDataFolder = async (folder: string, options: OpenOptions = {}): Promise<Store> => {
  const path = resolve(folder);
  try {
    return folderStore(path, openFile(path, options));
  } catch (error) {
    throw folderFaultOf(path, error);
  }
};

const openFile = (folder: string, options: OpenOptions): SqlFile => {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  const file = new SqlFile(join(folder, 'yishi.db'));
  try {
    prepare(file, folder, options);
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
};

/** Looks first and writes after, so that a folder that is refused stays as it was found. */
const prepare = (file: SqlFile, folder: string, options: OpenOptions): void => {
  const { lockWaitMs = 1_500, provenRows = 300_000 } = options;
  lock(file, lockWaitMs);
  proveJournal(folder);
  const format = usableFormat(file, folder);
  proveStructure(file);
  migrate(file, format, FORMATS);
  proveRows(file, provenRows);
  file.exec('PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON');
  markFolder(folder);
};

/** The exclusive mode holds the system's own file lock, which ends with the process, however it ends. */
const lock = (file: SqlFile, lockWaitMs: number): void => {
  file.exec(
    `PRAGMA busy_timeout = ${lockWaitMs}; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE`,
  );
  file.exec('BEGIN EXCLUSIVE');
  file.exec('COMMIT');
};

const proveJournal = (folder: string): void => {
  const damage = journalDamage(join(folder, 'yishi.db-wal'));
  if (damage !== null) throw new RowDamaged(damage);
};

const usableFormat = (file: SqlFile, folder: string): number => {
  const format = formatOf(file);
  if (format > FORMATS.length) {
    throw new DataFolderFault({ code: 'DataFolderTooNew', folder, format, known: FORMATS.length });
  }
  if (format === 0 && isMarked(folder)) {
    throw new RowDamaged({ part: 'file', name: null, detail: 'the database is gone or empty' });
  }
  return format;
};
