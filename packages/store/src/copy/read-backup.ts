import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { BACKUP_FORMAT, formatOfHeader, isTrailerLine, trailerLine } from './backup-format.ts';
import { CopyFault, type CopyProblem } from './copy-fault.ts';
import type { Entry } from './entry.ts';
import { readEntryLine } from './entry-line.ts';
import type { Contents } from './installation.ts';

/**
 * The backup in `file`. Its entries are only whole once all of them were read: the last thing that is looked at is
 * the trailer. Reading rejects with a `CopyFault` where the file is not what was written.
 */
export const readBackup = (file: string): Contents => {
  const place = resolve(file);
  return { place, entries: () => entriesOf(place), end: async () => undefined };
};

const damaged = (file: string, detail: string): CopyFault =>
  new CopyFault({ code: 'BackupDamaged', file, detail });

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const sum = createHash('sha256');
  const counts = { events: 0, texts: 0, records: 0 };
  let [header, trailer]: [string | null, string | null] = [null, null];
  for await (const line of linesOf(file)) {
    if (trailer !== null) throw damaged(file, 'something stands behind its end');
    if (header === null) mustBeHeader(file, line);
    else if (isTrailerLine(line)) {
      trailer = line;
      continue;
    } else {
      const entry = readEntryLine(line);
      if (entry === null)
        throw damaged(file, `line ${2 + counts.events + counts.texts + counts.records} says nothing`);
      counts[`${entry.kind}s`] += 1;
      yield entry;
    }
    header ??= line;
    sum.update(`${line}\n`);
  }
  if (header === null) throw new CopyFault({ code: 'BackupUnknown', file });
  if (trailer === null) throw damaged(file, 'it was cut short');
  if (trailer !== trailerLine({ end: counts, sha256: sum.digest('hex') })) {
    throw damaged(file, 'its end does not match what stands before it');
  }
}

const mustBeHeader = (file: string, line: string): void => {
  const format = formatOfHeader(line);
  if (format === null) throw new CopyFault({ code: 'BackupUnknown', file });
  if (format > BACKUP_FORMAT) {
    throw new CopyFault({ code: 'BackupTooNew', file, format, known: BACKUP_FORMAT });
  }
};

const LINE_END = 0x0a;

/** The lines of a gzip file, without their ends. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of unpacked(file)) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString();
      [begun, from] = [[], end + 1];
    }
    begun.push(chunk.subarray(from));
  }
  if (begun.some(({ length }) => length > 0)) throw damaged(file, 'it was cut short');
}

async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(file);
  const gunzip = createGunzip();
  packed.once('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) {
      if (Buffer.isBuffer(chunk)) yield chunk;
    }
  } catch (error) {
    throw new CopyFault(problemOf(file, error), error);
  } finally {
    packed.destroy();
  }
}

const problemOf = (file: string, error: unknown): CopyProblem => {
  const [code, reason] =
    error instanceof Error && 'code' in error ? [String(error.code), error.message] : ['', String(error)];
  if (code === 'Z_BUF_ERROR') return { code: 'BackupDamaged', file, detail: 'it was cut short' };
  if (reason === 'incorrect header check') return { code: 'BackupUnknown', file };
  if (code.startsWith('Z_')) return { code: 'BackupDamaged', file, detail: reason };
  return { code: 'BackupNotReadable', file, reason: code === '' ? reason : code };
};
