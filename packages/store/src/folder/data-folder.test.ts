import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FolderFault } from '../data-folder-fault.ts';
import { event } from '../testing/event-store-contract.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { checksum } from './checksum.ts';
import { FORMATS } from './formats.ts';
import { formatOf, migrate } from './migrate.ts';
import { openDataFolder } from './open-data-folder.ts';
import { SqlFile } from './sql-file.ts';

const refused = (folder: string): Promise<unknown> =>
  openDataFolder(folder, { lockWaitMs: 20 }).then(
    () => 'opened',
    (error: { fault: FolderFault }) => error.fault,
  );

/** A folder that was used and closed. */
const usedFolder = async (): Promise<string> => {
  const folder = temporaryFolder();
  const store = await openDataFolder(folder);
  await store.events.append('meeting', 0, [event('kept')]);
  await store.close();
  return folder;
};

const change = (folder: string, work: (file: SqlFile) => void): void => {
  const file = new SqlFile(join(folder, 'yishi.db'));
  work(file);
  file.close();
};

describe('a data folder', () => {
  it('O1 is made with all folders above it, explains itself, and keeps all in one file when closed', async () => {
    const folder = join(temporaryFolder(), 'deep', 'data');
    const store = await openDataFolder(folder);
    await store.close();
    expect(readdirSync(folder).sort()).toEqual(['README.txt', 'yishi.db', 'yishi.lock']);
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('会议记录');
  });

  it('O2 from a newer version is refused and left as it was found', async () => {
    const folder = await usedFolder();
    change(folder, (file) => file.run(`UPDATE meta SET value = ? WHERE key = 'format'`, ['99']));
    const before = readFileSync(join(folder, 'yishi.db'));
    expect(await refused(folder)).toEqual({
      code: 'DataFolderTooNew',
      folder,
      format: 99,
      known: FORMATS.length,
    });
    expect(readFileSync(join(folder, 'yishi.db')).equals(before)).toBe(true);
    await expect(openDataFolder(folder)).rejects.toThrow('was written by a newer version (format 99');
  });

  it('O3 that cannot be written is refused with the reason', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'not a folder');
    expect(await refused(file)).toMatchObject({ code: 'DataFolderNotWritable' });
    expect(await refused(join(file, 'below'))).toMatchObject({
      code: 'DataFolderNotWritable',
      reason: 'ENOTDIR',
    });
    expect(await refused('/proc/yishi/data')).toMatchObject({
      code: 'DataFolderNotWritable',
      reason: 'ENOENT',
    });
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'yishi.db'));
    expect(await refused(folder)).toMatchObject({ code: 'DataFolderNotWritable' });
  });

  it('O4 that is open is refused to a second store, and free again after the close', async () => {
    const folder = temporaryFolder();
    const store = await openDataFolder(folder);
    await store.events.append('meeting', 0, [event(1)]);
    expect(await refused(folder)).toEqual({ code: 'DataFolderInUse', folder });
    expect(await store.events.append('meeting', 1, [event(2)])).toEqual({ ok: true, version: 2 });
    await store.close();
    const again = await openDataFolder(folder, { lockWaitMs: 20 });
    expect(await again.events.list()).toMatchObject([{ stream: 'meeting', version: 2 }]);
    await again.close();
  });

  it.each([
    ['removed', (database: string) => rmSync(database)],
    ['emptied', (database: string) => writeFileSync(database, '')],
  ])('O5 whose database was %s is damaged, not new', async (_, lose) => {
    const folder = await usedFolder();
    lose(join(folder, 'yishi.db'));
    expect(await refused(folder)).toMatchObject({ code: 'DataFolderDamaged', damage: { part: 'file' } });
  });

  it("O6 whose database does not say its format, or is another program's, is damaged", async () => {
    const silent = await usedFolder();
    change(silent, (file) => file.exec('DELETE FROM meta'));
    expect(await refused(silent)).toMatchObject({ code: 'DataFolderDamaged', damage: { part: 'meta' } });
    const foreign = temporaryFolder();
    change(foreign, (file) => file.exec('CREATE TABLE songs (title TEXT)'));
    expect(await refused(foreign)).toMatchObject({ code: 'DataFolderDamaged', damage: { part: 'meta' } });
  });

  it('O7 whose database has lost a table is damaged', async () => {
    const folder = await usedFolder();
    change(folder, (file) => file.exec('DROP TABLE texts'));
    expect(await refused(folder)).toMatchObject({ code: 'DataFolderDamaged', damage: { part: 'file' } });
  });

  it('O8 keeps what it deletes out of its file once closed', async () => {
    const folder = temporaryFolder();
    const store = await openDataFolder(folder);
    await store.records.put('contact', 'p-1', { phone: 'SECRET-PHONE-13800000000' });
    await store.records.delete('contact', 'p-1');
    await store.close();
    expect(readFileSync(join(folder, 'yishi.db')).includes('SECRET-PHONE')).toBe(false);
    expect(statSync(join(folder, 'yishi.db')).size).toBeGreaterThan(0);
  });
});

describe('migrations', () => {
  const next = [
    ...FORMATS,
    ['ALTER TABLE records ADD COLUMN note TEXT', 'CREATE TABLE ballots (choice TEXT)'],
  ];

  it('M1 lead an older folder to the newest format with everything in it', async () => {
    const folder = await usedFolder();
    change(folder, (file) => {
      migrate(file, formatOf(file), next);
      expect(formatOf(file)).toBe(next.length);
      expect(file.rows('SELECT data FROM events')).toEqual([['"kept"']]);
      expect(file.rows('SELECT note FROM records')).toEqual([]);
    });
  });

  it('M1 of format 2 give every update of a text its position', async () => {
    const folder = temporaryFolder();
    change(folder, (file) => {
      migrate(file, 0, FORMATS.slice(0, 1));
      for (const [doc, byte] of [
        ['d', 1],
        ['e', 2],
        ['d', 3],
      ] as const) {
        const bytes = Uint8Array.of(byte);
        const values = [doc, bytes, checksum([doc], bytes)];
        file.run('INSERT INTO texts (doc, bytes, checksum) VALUES (?, ?, ?)', values);
      }
    });
    const store = await openDataFolder(folder);
    const [first, second] = [Uint8Array.of(1), Uint8Array.of(3)];
    expect(await store.texts.load('d')).toEqual([
      { position: 1, bytes: first },
      { position: 2, bytes: second },
    ]);
    expect(await store.texts.append('e', 1, first)).toEqual({ ok: true, version: 2 });
    await store.close();
  });

  it('M2 happen all at once or not at all', async () => {
    const folder = await usedFolder();
    change(folder, (file) => {
      const broken = [...next, ['CREATE TABLE ballots (choice TEXT)']];
      expect(() => migrate(file, formatOf(file), broken)).toThrow('already exists');
      expect(formatOf(file)).toBe(FORMATS.length);
      expect(() => file.rows('SELECT note FROM records')).toThrow('no such column');
    });
  });
});
