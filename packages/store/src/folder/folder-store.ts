import { DataFolderFault } from '../data-folder-fault.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import { folderFaultOf } from './folder-fault-of.ts';
import { groupCommit } from './group-commit.ts';
import type { HeldFolder } from './held-folder.ts';
import type { SqlAccess } from './sql-access.ts';
import { sqlEvents } from './sql-events.ts';
import { sqlRecords } from './sql-records.ts';
import { sqlTexts } from './sql-texts.ts';

/** The smallest write there is. */
const PROOF = `INSERT INTO meta (key, value) VALUES ('proof', '') ON CONFLICT (key) DO UPDATE SET value = ''`;

/** The store in a folder that this process holds. */
export const folderStore = ({ folder, file, release }: HeldFolder): Store => {
  let open = true;
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
    shared: null,
    prove: async () => {
      await access.commits.submit((given) => given.run(PROOF, []));
    },
    close: async () => {
      if (!open) return;
      open = false;
      access.commits.close();
      release();
    },
  };
};

const readFault = (folder: string, error: unknown): Error => {
  const fault = folderFaultOf(folder, error);
  return fault instanceof DataFolderFault && fault.fault.code === 'DataFolderDamaged'
    ? fault
    : new StoreUnavailable(error);
};
