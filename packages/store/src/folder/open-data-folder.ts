import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DataFolderFault } from '../data-folder-fault.ts';
import type { Store } from '../store.ts';
import { folderFaultOf } from './folder-fault-of.ts';
import { FORMATS } from './formats.ts';
import { lockFolder } from './folder-lock.ts';
import { isMarked, markFolder } from './folder-marker.ts';
import { folderStore } from './folder-store.ts';
import { type HeldFolder, heldFolder } from './held-folder.ts';
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

type HoldOptions = OpenOptions & {
  /** Looks at what is there (tables, unless the format is 0) and throws where that is to stay as it is. */
  readonly look?: (file: SqlFile, format: number) => void;
};

/**
 * Opens the store in `folder`, which is made if it is not there. Durable, for one process at a time.
 *
 * @throws DataFolderFault if the folder is in use, damaged, not writable or from a newer version
 */
export const openDataFolder = async (folder: string, options: OpenOptions = {}): Promise<Store> =>
  folderStore(holdFolder(folder, options));

/**
 * Makes this process the only one that works on `folder`, proves what is in it and brings it to today's format.
 *
 * @throws DataFolderFault, or what `look` throws
 */
export const holdFolder = (folder: string, options: HoldOptions = {}): HeldFolder => {
  const path = resolve(folder);
  try {
    return openLocked(path, options);
  } catch (error) {
    throw folderFaultOf(path, error);
  }
};

/** Not by `recursive`, which never ends where the system itself refuses, as below /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

const openLocked = (
  folder: string,
  { lockWaitMs = 1_500, provenRows = 300_000, look = () => undefined }: HoldOptions,
): HeldFolder => {
  makeFolder(folder);
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  const lock = lockFolder(folder, lockWaitMs);
  try {
    return heldFolder(folder, openFile(folder, provenRows, look), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
};

export const DATABASE_FILE = 'yishi.db';

/** Looks before it writes, and at the journal before SQLite does, which would shorten a damaged one. */
const openFile = (folder: string, provenRows: number, look: NonNullable<HoldOptions['look']>): SqlFile => {
  const path = join(folder, DATABASE_FILE);
  proveJournal(`${path}-wal`);
  const file = new SqlFile(path);
  try {
    const format = usableFormat(file, folder);
    proveStructure(file);
    look(file, format);
    migrate(file, format, FORMATS);
    proveRows(file, provenRows);
    file.exec('PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON');
    markFolder(folder);
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
};

const proveJournal = (path: string): void => {
  const damage = journalDamage(path);
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
