import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataFolderFault } from '../data-folder-fault.ts';
import { folderFaultOf } from '../folder/folder-fault-of.ts';
import { FORMATS } from '../folder/formats.ts';
import { foldJournal, type HeldFolder } from '../folder/held-folder.ts';
import { formatOf } from '../folder/migrate.ts';
import { DATABASE_FILE, holdFolder } from '../folder/open-data-folder.ts';
import { SqlFile } from '../folder/sql-file.ts';
import { CopyFault } from './copy-fault.ts';
import type { Entry } from './entry.ts';
import { folderEntries, folderWriter } from './folder-entries.ts';
import type { Contents, HeldPlace } from './installation.ts';

/** Every row is proven when it is read; a folder that is copied needs no proof of that at open. */
const PROVEN_ROWS = 0;

const mustExist = (folder: string): void => {
  if (!existsSync(join(folder, DATABASE_FILE))) throw new CopyFault({ code: 'PlaceMissing', place: folder });
};

/** The folder for this process alone, to be copied. */
export const holdFullFolder = (folder: string): HeldPlace => {
  const place = resolve(folder);
  mustExist(place);
  return heldPlace(holdFolder(place, { provenRows: PROVEN_ROWS }));
};

/**
 * The folder for this process alone, made if it is not there, to be written. One without an entry, as a copy leaves
 * that failed on the way, is empty too; one that is not, of whatever format, is left as it was found.
 *
 * @throws CopyFault if there is an installation in it
 */
export const holdEmptyFolder = (folder: string): HeldPlace => {
  const place = resolve(folder);
  const look = (file: SqlFile, format: number): void => {
    if (format > 0 && file.row(ANY_ENTRY) !== undefined)
      throw new CopyFault({ code: 'PlaceNotEmpty', place });
  };
  return heldPlace(holdFolder(place, { provenRows: PROVEN_ROWS, look }));
};

/** In every format. */
const ANY_ENTRY = `
  SELECT 1 FROM events UNION ALL SELECT 1 FROM texts UNION ALL SELECT 1 FROM records LIMIT 1`;

const heldPlace = ({ folder, file, release }: HeldFolder): HeldPlace => ({
  place: folder,
  entries: () => provenEntries(folder, file),
  write: async (entries) => {
    const write = folderWriter(file);
    file.begin();
    try {
      for await (const entry of entries) write(entry);
      file.commit();
    } catch (error) {
      file.rollback();
      throw folderFaultOf(folder, error);
    }
  },
  end: async () => release(),
});

async function* provenEntries(folder: string, file: SqlFile): AsyncGenerator<Entry> {
  try {
    yield* folderEntries(file);
  } catch (error) {
    throw folderFaultOf(folder, error);
  }
}

/**
 * What is in a folder at this moment, also while a server uses it: by a handle and a transaction of its own, which
 * hold up nobody. In another journal mode a server that starts meanwhile would wait for the reader.
 */
export const readFolder = (folder: string): Contents => {
  const place = resolve(folder);
  mustExist(place);
  proveUnlessInUse(place);
  const file = new SqlFile(join(place, DATABASE_FILE));
  try {
    file.exec('PRAGMA journal_mode = WAL; BEGIN');
    mustBeOfToday(place, formatOf(file));
  } catch (error) {
    file.rollback();
    file.close();
    throw folderFaultOf(place, error);
  }
  return {
    place,
    entries: () => provenEntries(place, file),
    end: async () => {
      // The driver closes the file some time later, and a transaction would go on until then.
      file.rollback();
      foldJournal(file);
      file.close();
    },
  };
};

/** A server has proven a folder that is in use; one that is not gets its journal proven and its format of today. */
const proveUnlessInUse = (folder: string): void => {
  try {
    holdFolder(folder, { lockWaitMs: 0, provenRows: PROVEN_ROWS }).release();
  } catch (error) {
    if (!(error instanceof DataFolderFault && error.fault.code === 'DataFolderInUse')) throw error;
  }
};

const mustBeOfToday = (place: string, format: number): void => {
  const known = FORMATS.length;
  if (format !== known) throw new CopyFault({ code: 'PlaceOfOtherVersion', place, format, known });
};
