import { DatabaseFault, DataFolderFault } from '@yishi/store';
import { databaseMistake } from './database-mistake.ts';
import { folderMistake } from './mistake.ts';

/** What to say of a store that cannot be opened; anything else comes back as it is. */
export const storeMistake = (fault: unknown): unknown => {
  if (fault instanceof DataFolderFault) return folderMistake(fault.fault);
  return fault instanceof DatabaseFault ? databaseMistake(fault.fault) : fault;
};
