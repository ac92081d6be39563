import { createHash, randomUUID } from 'node:crypto';
import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type BackupStamp, headerLine, trailerLine } from './backup-format.ts';
import { CopyFault } from './copy-fault.ts';
import type { Entry, EntryCounts } from './entry.ts';
import { entryLine } from './entry-line.ts';
import { inOrder } from './in-order.ts';
import { readBackup } from './read-backup.ts';

/** So much is handed on at a time. */
const CHUNK_CHARACTERS = 64_000;

/**
 * Writes all entries into a new file, reads that back, and only then gives it its name. Resolves when it is
 * durable.
 *
 * @throws CopyFault
 */
export const writeBackup = async (
  entries: AsyncIterable<Entry>,
  file: string,
  stamp: BackupStamp,
): Promise<EntryCounts> => {
  const path = resolve(file);
  if (existsSync(path)) throw new CopyFault({ code: 'BackupExists', file: path });
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    const { entries: ordered, counts } = inOrder(entries);
    await writePacked(unfinished, withEnds(ordered, counts, stamp));
    for await (const _ of readBackup(unfinished).entries());
    giveName(unfinished, path);
    return counts();
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw writeFault(path, error);
  }
};

async function* withEnds(
  entries: AsyncIterable<Entry>,
  counts: () => EntryCounts,
  stamp: BackupStamp,
): AsyncGenerator<string> {
  const sum = createHash('sha256');
  let chunk = `${headerLine(stamp)}\n`;
  for await (const entry of entries) {
    chunk += `${entryLine(entry)}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    sum.update(chunk);
    yield chunk;
    chunk = '';
  }
  sum.update(chunk);
  yield `${chunk}${trailerLine({ end: counts(), sha256: sum.digest('hex') })}\n`;
}

/** Readable by its owner alone: it holds names, codes and hashed passwords. */
const writePacked = (path: string, chunks: AsyncIterable<string>): Promise<void> =>
  pipeline(
    Readable.from(chunks, { objectMode: false }),
    createGzip(),
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  );

const giveName = (unfinished: string, path: string): void => {
  renameSync(unfinished, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
};

/** Errors of the file's system calls; whatever went wrong while reading the entries says so itself. */
const writeFault = (file: string, error: unknown): unknown =>
  error instanceof Error && 'syscall' in error && 'code' in error
    ? new CopyFault({ code: 'BackupNotWritable', file, reason: String(error.code) }, error)
    : error;
