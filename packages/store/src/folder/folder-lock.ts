import Database from 'libsql';
import { join } from 'node:path';

export type FolderLock = { release(): void };

/**
 * Makes this process the only one that works on `folder`, until the lock is released or the process
 * ends, however it ends: SQLite keeps the lock with the operating system, on a file that stays empty.
 * It holds between processes, containers and threads of one machine.
 *
 * Nothing else in the process may open that file: closing a second handle to it drops the lock.
 *
 * @throws an error with the code SQLITE_BUSY if another still holds it after `waitMs`
 */
export const lockFolder = (folder: string, waitMs: number): FolderLock => {
  const file = new Database(join(folder, 'yishi.lock'));
  try {
    file.exec(`PRAGMA busy_timeout = ${waitMs}; PRAGMA journal_mode = OFF`);
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw error;
  }
  return {
    release: () => {
      file.exec('ROLLBACK');
      file.close();
    },
  };
};
