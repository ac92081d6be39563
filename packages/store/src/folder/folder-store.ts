import { DataFolderFault } from '../data-folder-fault.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import { folderFaultOf } from './folder-fault-of.ts';
import { groupCommit } from './group-commit.ts';
import type { SqlAccess } from './sql-access.ts';
import { sqlEvents } from './sql-events.ts';
import type { SqlFile } from './sql-file.ts';
import { sqlRecords } from './sql-records.ts';
import { sqlTexts } from './sql-texts.ts';

/** The store over an opened `file` in `folder`. */
export const folderStore = (folder: string, file: SqlFile): Store => {
  const access: SqlAccess = {
    commits: groupCommit(file),
    read: async (query) => {
      try {
        return query(file);
      } catch (error) {
        throw readFault(folder, error);
      }
    },
  };
  return {
    events: sqlEvents(access),
    texts: sqlTexts(access),
    records: sqlRecords(access),
    close: async () => {
      access.commits.close();
      release(file);
      file.close();
    },
  };
};

const readFault = (folder: string, error: unknown): Error => {
  const fault = folderFaultOf(folder, error);
  return fault instanceof DataFolderFault && fault.fault.code === 'DataFolderDamaged'
    ? fault
    : new StoreUnavailable(error);
};

const release = (file: SqlFile): void => {
  try {
    file.release();
  } catch {
    // A disk that is full now: the journal stays beside the file, durable, and is read at the next open.
  }
};
