import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingId, Recorded } from '@yishi/core';
import { openDataFolder } from '@yishi/store';
import { truthOf } from '../../kit/history/truth.ts';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import { lastCommits } from './journal.ts';

const DATABASE = 'yishi.db';
const JOURNAL = `${DATABASE}-wal`;
const SECTOR_BYTES = 512;

/** A data folder as it lay on the disk at one moment. */
export class CrashImage {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Copies the files of a store whose process stands still, so that they are of one moment; the lock is left behind. */
  static take(from: string): CrashImage {
    const folder = mkdtempSync(join(tmpdir(), 'yishi-image-'));
    cpSync(from, folder, { recursive: true, filter: (file) => !/-shm$|lock/.test(file) });
    return new CrashImage(folder);
  }

  /** The log that a server finds when it starts on this image. */
  async log(meeting: MeetingId): Promise<readonly Recorded[]> {
    const copy = CrashImage.take(this.#folder);
    try {
      const store = await openDataFolder(copy.#folder);
      const { log } = await truthOf(store, meeting);
      await store.close();
      return log;
    } finally {
      copy.remove();
    }
  }

  /** The same image with the journal up to its last commit but one; null where it has fewer than two. */
  beforeLastCommit(): CrashImage | null {
    return this.#withJournal((journal, { before }) => journal.subarray(0, before));
  }

  /** The same image with the journal cut at an arbitrary byte of its last commit. */
  cut(random: SeededRandom): CrashImage | null {
    return this.#withJournal((journal, { before, end }) =>
      journal.subarray(0, before + random.below(end - before)),
    );
  }

  /** The same image with an arbitrary sector of the last commit never written. */
  torn(random: SeededRandom): CrashImage | null {
    return this.#withJournal((journal, { before, end }) => {
      const torn = Buffer.from(journal);
      const at = before + random.below(end - before);
      torn.fill(random.below(256), at, Math.min(end, at + SECTOR_BYTES));
      return torn;
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #withJournal(
    change: (journal: Buffer, commits: { before: number; end: number }) => Buffer,
  ): CrashImage | null {
    const journal = readFileSync(join(this.#folder, JOURNAL));
    const commits = lastCommits(journal);
    if (commits === null) return null;
    const image = CrashImage.take(this.#folder);
    writeFileSync(join(image.#folder, JOURNAL), change(journal, commits));
    return image;
  }
}
