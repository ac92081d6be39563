import { readFileSync } from 'node:fs';
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
type Words = { readonly log: Buffer; readonly bigEndian: boolean };
type Frame = { readonly salts: string; readonly commits: boolean; readonly holds: boolean };

const wordAt = ({ log, bigEndian }: Words, at: number): number =>
  bigEndian ? log.readUInt32BE(at) : log.readUInt32LE(at);

const sumOver = (words: Words, from: number, to: number, [first, second]: Sum): Sum => {
  let [a, b] = [first, second];
  for (let at = from; at < to; at += 8) {
    a = (a + wordAt(words, at) + b) >>> 0;
    b = (b + wordAt(words, at + 4) + a) >>> 0;
  }
  return [a, b];
};

const storedSum = (log: Buffer, at: number): Sum => [log.readUInt32BE(at), log.readUInt32BE(at + 4)];
const sameSum = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];
const saltsAt = (log: Buffer, at: number): string => log.toString('hex', at, at + 8);

const frameAt = (words: Words, at: number, end: number, before: Sum): Frame => {
  const { log } = words;
  const head = sumOver(words, at, at + 8, before);
  return {
    salts: saltsAt(log, at + 8),
    commits: log.readUInt32BE(at + 4) !== 0,
    holds: sameSum(sumOver(words, at + FRAME_HEADER_BYTES, end, head), storedSum(log, at + 16)),
  };
};

/**
 * The most commits in one unbroken chain of frames after the first break. Frames with other salts are
 * left over from before the log was last started anew.
 */
const commitsPastBreak = (words: Words, frameBytes: number): number => {
  const { log } = words;
  const salts = saltsAt(log, 16);
  let [before, broken, commits, most] = [storedSum(log, 24), false, 0, 0];
  for (let at = HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    const frame = frameAt(words, at, at + frameBytes, before);
    if (!frame.holds) commits = 0;
    broken ||= !frame.holds || frame.salts !== salts;
    if (broken && frame.commits && frame.salts === salts) commits += 1;
    most = Math.max(most, commits);
    before = storedSum(log, at + 16);
  }
  return most;
};

const damaged = (detail: string): Damage => ({ part: 'journal', name: null, detail });

/** Damage in the write-ahead log at `path`, null if it is sound, torn at its end, or not there. */
export const journalDamage = (path: string): Damage | null => {
  const log = readIfThere(path);
  if (log.length <= HEADER_BYTES) return null;
  const magic = log.readUInt32BE(0);
  const words = { log, bigEndian: magic === MAGIC_BIG };
  const soundHeader =
    (magic === MAGIC_LITTLE || magic === MAGIC_BIG) &&
    sameSum(sumOver(words, 0, 24, [0, 0]), storedSum(log, 24));
  if (!soundHeader) return damaged('the head of the journal cannot be read');
  const commits = commitsPastBreak(words, FRAME_HEADER_BYTES + log.readUInt32BE(8));
  return commits < 2 ? null : damaged(`${commits} commits lie behind a broken frame`);
};

const readIfThere = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};
