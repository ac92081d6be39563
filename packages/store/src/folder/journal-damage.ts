import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Damage } from '../damage.ts';

/*
 * SQLite ends the write-ahead log at the first frame whose checksum does not hold: that is how it
 * drops a commit torn by a crash. A damaged sector in the middle looks the same to it, and the commits
 * after it, though acknowledged, would be dropped without a word. They can be told apart: every commit
 * is synced before the next begins, so at most one commit can be torn. If two or more commits follow
 * the break in one unbroken chain, the log is damaged.
 *
 * Layout: https://www.sqlite.org/fileformat2.html#walformat
 */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE = 0x377f0682;
const MAGIC_BIG = 0x377f0683;

type Sum = readonly [number, number];
type Words = { readonly bytes: Buffer; readonly bigEndian: boolean };

const wordAt = ({ bytes, bigEndian }: Words, at: number): number =>
  bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);

const sumOver = (words: Words, from: number, to: number, [first, second]: Sum): Sum => {
  let [a, b] = [first, second];
  for (let at = from; at < to; at += 8) {
    a = (a + wordAt(words, at) + b) >>> 0;
    b = (b + wordAt(words, at + 4) + a) >>> 0;
  }
  return [a, b];
};

const storedSum = (bytes: Buffer, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
const sameSum = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];
const saltsAt = (bytes: Buffer, at: number): bigint => bytes.readBigUInt64BE(at);

/** Does the frame go on where the sum stood at `before`? */
const holds = (frame: Words, before: Sum): boolean => {
  const sum = sumOver(frame, FRAME_HEADER_BYTES, frame.bytes.length, sumOver(frame, 0, 8, before));
  return sameSum(sum, storedSum(frame.bytes, 16));
};

const FRAMES_AT_ONCE = 256;

/** The whole frames, one after the other: a log may be larger than a buffer can be. */
function* framesOf(log: number, frameBytes: number): Generator<Buffer> {
  const frames = Buffer.alloc(FRAMES_AT_ONCE * frameBytes);
  for (let [from, read] = [HEADER_BYTES, frames.length]; read === frames.length; from += read) {
    read = readSync(log, frames, 0, frames.length, from);
    for (let end = frameBytes; end <= read; end += frameBytes) yield frames.subarray(end - frameBytes, end);
  }
}

/**
 * The most commits in one unbroken chain of frames after the first break. Frames with other salts are
 * left over from before the log was last started anew.
 */
const commitsPastBreak = (log: number, { bytes: header, bigEndian }: Words): number => {
  const salts = saltsAt(header, 16);
  let [before, broken, commits, most] = [storedSum(header, 24), false, 0, 0];
  for (const bytes of framesOf(log, FRAME_HEADER_BYTES + header.readUInt32BE(8))) {
    const isCurrent = saltsAt(bytes, 8) === salts;
    if (!isCurrent || !holds({ bytes, bigEndian }, before)) [broken, commits] = [true, 0];
    if (broken && isCurrent && bytes.readUInt32BE(4) !== 0) commits += 1;
    most = Math.max(most, commits);
    before = storedSum(bytes, 16);
  }
  return most;
};

const damaged = (detail: string): Damage => ({ part: 'journal', name: null, detail });

/** Damage in the write-ahead log at `path`, null if it is sound, torn at its end, or not there. */
export const journalDamage = (path: string): Damage | null => {
  if (!existsSync(path)) return null;
  const log = openSync(path, 'r');
  try {
    return damageOf(log);
  } finally {
    closeSync(log);
  }
};

const damageOf = (log: number): Damage | null => {
  if (fstatSync(log).size <= HEADER_BYTES) return null;
  const header = Buffer.alloc(HEADER_BYTES);
  readSync(log, header, 0, HEADER_BYTES, 0);
  const magic = header.readUInt32BE(0);
  const words = { bytes: header, bigEndian: magic === MAGIC_BIG };
  const soundHeader =
    (magic === MAGIC_LITTLE || magic === MAGIC_BIG) &&
    sameSum(sumOver(words, 0, 24, [0, 0]), storedSum(header, 24));
  if (!soundHeader) return damaged('the head of the journal cannot be read');
  const commits = commitsPastBreak(log, words);
  return commits < 2 ? null : damaged(`${commits} commits lie behind a broken frame`);
};
