import { cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAppender } from '../testing/run-appender.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { journalDamage } from './journal-damage.ts';
import { openDataFolder } from './open-data-folder.ts';

/** So many that the journal is read in several parts, and one in the middle lies beyond the first. */
const TURNS = 300;
const PAGE_BYTES = 4096;
const FRAME_BYTES = PAGE_BYTES + 24;
const HEADER_BYTES = 32;

let killed = '';

beforeAll(async () => {
  killed = join(temporaryFolder(), 'killed');
  const appender = runAppender(killed, { streams: 1, turns: TURNS });
  await appender.heard((line) => line === 'done');
  await appender.kill();
}, 30_000);

/** A copy of the folder of a killed server, its journal altered. */
const folderWith = (alter: (journal: Buffer, commits: readonly number[]) => Buffer | void): string => {
  const folder = join(temporaryFolder(), 'copy');
  cpSync(killed, folder, { recursive: true });
  const journal = readFileSync(join(folder, 'yishi.db-wal'));
  writeFileSync(join(folder, 'yishi.db-wal'), alter(journal, commitFrames(journal)) ?? journal);
  return folder;
};

/** Where the frames that end a commit begin. */
const commitFrames = (journal: Buffer): readonly number[] => {
  const frames = Math.floor((journal.length - HEADER_BYTES) / FRAME_BYTES);
  return Array.from({ length: frames }, (_, index) => HEADER_BYTES + index * FRAME_BYTES).filter(
    (at) => journal.readUInt32BE(at + 4) !== 0,
  );
};

const flip = (journal: Buffer, at: number): void => {
  journal.writeUInt8(journal.readUInt8(at) ^ 1, at);
};

const eventsIn = async (folder: string): Promise<number> => {
  const store = await openDataFolder(folder);
  const events = await store.events.read('stream-0', 0);
  await store.close();
  return events.length;
};

const JOURNAL_DAMAGED = { fault: { code: 'DataFolderDamaged', damage: { part: 'journal', name: null } } };

describe('the journal that a killed server leaves', () => {
  it('J1 is sound and holds every commit', async () => {
    const folder = folderWith(() => undefined);
    expect(journalDamage(join(folder, 'yishi.db-wal'))).toBeNull();
    expect(await eventsIn(folder)).toBe(TURNS);
  });

  it.each([
    ['data', 24 + 2000],
    ['page number', 2],
    ['checksum', 17],
    ['salt', 9],
  ])('J2 with one bit of the %s of an earlier commit wrong is damaged, not shortened', async (_, within) => {
    const folder = folderWith((journal, commits) => flip(journal, (commits[TURNS / 2] ?? 0) + within));
    await expect(eventsIn(folder)).rejects.toMatchObject(JOURNAL_DAMAGED);
    await expect(eventsIn(folder)).rejects.toMatchObject(JOURNAL_DAMAGED);
  });

  it('J3 with a broken head is damaged', async () => {
    const folder = folderWith((journal) => flip(journal, 20));
    await expect(eventsIn(folder)).rejects.toMatchObject(JOURNAL_DAMAGED);
  });

  it('J4 torn within its last commit has lost that one only', async () => {
    const cut = folderWith((journal, commits) => journal.subarray(0, (commits.at(-1) ?? 0) + 1000));
    expect(await eventsIn(cut)).toBe(TURNS - 1);
    const half = folderWith((journal, commits) => journal.fill(0, (commits.at(-1) ?? 0) + 2000));
    expect(await eventsIn(half)).toBe(TURNS - 1);
  });

  it('J5 that ends with commits from before it was last started anew is sound', async () => {
    const folder = folderWith((journal) => {
      // A log started anew has other salts; what lies behind its end still has the old ones.
      const old = journal.subarray(HEADER_BYTES);
      const stale = Buffer.from(old);
      for (let at = 0; at < stale.length; at += FRAME_BYTES) stale.fill(7, at + 8, at + 16);
      return Buffer.concat([journal, stale]);
    });
    expect(await eventsIn(folder)).toBe(TURNS);
  });

  it('J6 that is not there, or has no commit yet, is sound', () => {
    const folder = folderWith(() => undefined);
    expect(journalDamage(join(folder, 'nothing-wal'))).toBeNull();
    truncateSync(join(folder, 'yishi.db-wal'), HEADER_BYTES);
    expect(journalDamage(join(folder, 'yishi.db-wal'))).toBeNull();
  });
});
