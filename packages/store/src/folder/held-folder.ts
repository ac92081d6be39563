import type { FolderLock } from './folder-lock.ts';
import type { SqlFile } from './sql-file.ts';

/** A data folder in which this process alone works. */
export type HeldFolder = {
  readonly folder: string;
  readonly file: SqlFile;
  /** Closes the file and lets go of the folder. */
  release(): void;
};

/** The opened `file` in the locked `folder`. */
export const heldFolder = (folder: string, file: SqlFile, lock: FolderLock): HeldFolder => ({
  folder,
  file,
  release: () => {
    foldJournal(file);
    file.close();
    lock.release();
  },
});

/** Leaves one file without a journal beside it, if nobody else has it open. */
export const foldJournal = (file: SqlFile): void => {
  try {
    file.exec('PRAGMA journal_mode = DELETE');
  } catch {
    // The disk is full, or somebody else is at it: the journal stays, durable, and is read at the next open.
  }
};
