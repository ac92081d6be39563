import type { EntryCounts } from './entry.ts';

/**
 * A backup is a gzip of lines of JSON: a header, one line for each entry in their order, and a trailer that counts
 * them and holds the SHA-256 of every byte before it. A file without its trailer was cut short.
 */
export const BACKUP_FORMAT = 1;

/** When a backup was made and by which version of the program. */
export type BackupStamp = { readonly madeAt: Date; readonly program: string };

export type BackupTrailer = { readonly end: EntryCounts; readonly sha256: string };

export const headerLine = ({ madeAt, program }: BackupStamp): string =>
  JSON.stringify({ yishi: 'backup', format: BACKUP_FORMAT, madeAt: madeAt.toISOString(), program });

export const trailerLine = (trailer: BackupTrailer): string => JSON.stringify(trailer);

export const isTrailerLine = (line: string): boolean => line.startsWith('{"end":');

/** The format that a first line names; null if it is not the first line of a backup. */
export const formatOfHeader = (line: string): number | null => {
  try {
    const header = JSON.parse(line) as unknown;
    return typeof header === 'object' &&
      header !== null &&
      'yishi' in header &&
      header.yishi === 'backup' &&
      'format' in header &&
      typeof header.format === 'number'
      ? header.format
      : null;
  } catch {
    return null;
  }
};
