import type { BackupStamp } from './backup-format.ts';
import type { EntryCounts } from './entry.ts';
import { inOrder } from './in-order.ts';
import type { Contents } from './installation.ts';
import { holdEmptyPlace, holdFullPlace, readPlace } from './place.ts';
import { readBackup } from './read-backup.ts';
import { verify } from './verify.ts';
import { writeBackup } from './write-backup.ts';

/*
 * A place is a data folder, or the address of a database (postgres://…). All of these reject with a `CopyFault`, a
 * `DataFolderFault` or a `DatabaseFault`.
 */

/**
 * Copies an installation from one place to another, empty one, while nobody uses either, and compares the two
 * entry by entry. What was at `from` stays there.
 */
export const moveInstallation = async (from: string, to: string): Promise<EntryCounts> =>
  using(await holdFullPlace(from), (source) => copyInto(source, to));

/** Writes what is in a place at this moment into a new file, also while servers use it. */
export const backUpInstallation = async (
  place: string,
  file: string,
  stamp: BackupStamp,
): Promise<EntryCounts> =>
  using(await readPlace(place), (contents) => writeBackup(contents.entries(), file, stamp));

/** Copies a backup to an empty place and compares the two entry by entry. */
export const restoreInstallation = async (file: string, to: string): Promise<EntryCounts> => {
  const backup = readBackup(file);
  // A damaged file is found before anything is made at its destination.
  for await (const _ of backup.entries());
  return copyInto(backup, to);
};

const copyInto = async (source: Contents, to: string): Promise<EntryCounts> =>
  using(await holdEmptyPlace(to), async (target) => {
    const { entries, counts } = inOrder(source.entries());
    await target.write(entries);
    await verify(source.entries(), target);
    return counts();
  });

const using = async <C extends Contents, T>(contents: C, work: (contents: C) => Promise<T>): Promise<T> => {
  try {
    return await work(contents);
  } finally {
    await contents.end();
  }
};
