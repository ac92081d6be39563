import fc from 'fast-check';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../folder/formats.ts';
import { migrate } from '../folder/migrate.ts';
import { openDataFolder } from '../folder/open-data-folder.ts';
import { SqlFile } from '../folder/sql-file.ts';
import { openPostgres } from '../postgres/open-postgres.ts';
import type { Store } from '../store.ts';
import { event } from '../testing/event-store-contract.ts';
import { randomWrites } from '../testing/random-contents.ts';
import { runAppender } from '../testing/run-appender.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { CopyFault } from './copy-fault.ts';
import { backUpInstallation, moveInstallation, restoreInstallation } from './copy-installation.ts';
import { holdEmptyDatabase } from './database-place.ts';
import type { Entry } from './entry.ts';
import { entryLine } from './entry-line.ts';
import { inOrder } from './in-order.ts';
import type { Contents } from './installation.ts';
import { readPlace } from './place.ts';
import { readBackup } from './read-backup.ts';
import { verify } from './verify.ts';

const server = testPostgres();
const STAMP = { madeAt: new Date('2026-11-22T08:00:00Z'), program: '0.1.0' };

const freshFile = (): string => join(temporaryFolder(), 'copy.yishi');
const freshFolder = (): string => join(temporaryFolder(), 'data');

const openPlace = (place: string): Promise<Store> =>
  place.startsWith('postgres:') ? openPostgres(place) : openDataFolder(place);

const linesOf = async (entries: AsyncIterable<Entry>): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const entry of entries) lines.push(entryLine(entry));
  return lines;
};

/** Everything that is in a place, line by line. */
const contentsOf = async (place: string): Promise<readonly string[]> => {
  const contents = await readPlace(place);
  try {
    return await linesOf(contents.entries());
  } finally {
    await contents.end();
  }
};

/** A place with the same few entries of each kind. */
const filled = async (place: string): Promise<string> => {
  const store = await openPlace(place);
  await store.events.append('会', 0, [event('一'), event('二'), event('三')]);
  await store.events.append('other', 0, [event({ a: 1 })]);
  await store.texts.append('minutes', 0, Uint8Array.of(1, 2, 3));
  await store.records.put('account', 'desk', { name: '王秀英' });
  await store.close();
  return place;
};

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error && 'fault' in error ? error.fault : error;
};

describe('a copy of an installation', () => {
  it('C1 is the same byte for byte from folder to database to backup and back, and can be worked in', async () => {
    await fc.assert(
      fc.asyncProperty(randomWrites, async (writes) => {
        const [folder, database, file] = [freshFolder(), await server().freshDatabase(), freshFile()];
        const store = await openPlace(folder);
        for (const write of writes) await write(store);
        await store.close();
        const before = await contentsOf(folder);
        const counts = await moveInstallation(folder, database);
        expect(counts.events + counts.texts + counts.records).toBe(before.length);
        expect(await contentsOf(database)).toEqual(before);
        expect(await backUpInstallation(database, file, STAMP)).toEqual(counts);
        const [folderAgain, databaseAgain] = [freshFolder(), await server().freshDatabase()];
        expect(await restoreInstallation(file, folderAgain)).toEqual(counts);
        expect(await moveInstallation(folderAgain, databaseAgain)).toEqual(counts);
        for (const place of [folderAgain, databaseAgain]) {
          expect(await contentsOf(place)).toEqual(before);
          const again = await openPlace(place);
          for (const write of writes) await write(again);
          await again.close();
        }
        expect(await contentsOf(databaseAgain)).toEqual(await contentsOf(folderAgain));
      }),
      { numRuns: 8, seed: 20_261_122 },
    );
  });

  it('C2 leaves what was copied as it was', async () => {
    const folder = await filled(freshFolder());
    const before = await contentsOf(folder);
    await moveInstallation(folder, await server().freshDatabase());
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('C3 is not made over an installation that is there', async () => {
    const [folder, database] = [await filled(freshFolder()), await filled(await server().freshDatabase())];
    const [file, other] = [freshFile(), await filled(freshFolder())];
    await backUpInstallation(folder, file, STAMP);
    for (const place of [other, database]) {
      const before = await contentsOf(place);
      expect(await problemOf(moveInstallation(folder, place))).toMatchObject({ code: 'PlaceNotEmpty' });
      expect(await problemOf(restoreInstallation(file, place))).toMatchObject({ code: 'PlaceNotEmpty' });
      expect(await contentsOf(place)).toEqual(before);
    }
    expect(await problemOf(backUpInstallation(folder, file, STAMP))).toEqual({ code: 'BackupExists', file });
  });

  it('C3 is not made over a folder of an older format, which is left as it was found', async () => {
    const [older, file] = [freshFolder(), freshFile()];
    mkdirSync(older);
    const database = new SqlFile(join(older, 'yishi.db'));
    migrate(database, 0, FORMATS.slice(0, 1));
    database.run('INSERT INTO records (kind, id, value, checksum) VALUES (?, ?, ?, ?)', ['k', 'i', '1', 0]);
    database.close();
    const before = readFileSync(join(older, 'yishi.db'));
    await backUpInstallation(await filled(freshFolder()), file, STAMP);
    expect(await problemOf(restoreInstallation(file, older))).toEqual({
      code: 'PlaceNotEmpty',
      place: older,
    });
    expect(readFileSync(join(older, 'yishi.db')).equals(before)).toBe(true);
    expect(readdirSync(older).sort()).toEqual(['yishi.db', 'yishi.lock']);
  });

  it('C4 of nothing is refused, and nothing is made', async () => {
    const [gone, to] = [freshFolder(), freshFolder()];
    const missing = { code: 'PlaceMissing', place: gone };
    expect(await problemOf(moveInstallation(gone, to))).toEqual(missing);
    expect(await problemOf(backUpInstallation(gone, freshFile(), STAMP))).toEqual(missing);
    const empty = await server().freshDatabase();
    expect(await problemOf(moveInstallation(empty, to))).toMatchObject({ code: 'PlaceMissing' });
    expect(await problemOf(restoreInstallation(join(gone, 'none'), to))).toMatchObject({
      code: 'BackupNotReadable',
      reason: 'ENOENT',
    });
    expect([existsSync(gone), existsSync(to)]).toEqual([false, false]);
  });

  it('C5 is not made while a server uses either side; a backup is', async () => {
    const [folder, database] = [await filled(freshFolder()), await filled(await server().freshDatabase())];
    const stores = [await openPlace(folder), await openPlace(database)];
    expect(await problemOf(moveInstallation(folder, await server().freshDatabase()))).toMatchObject({
      code: 'DataFolderInUse',
    });
    expect(await problemOf(moveInstallation(database, freshFolder()))).toMatchObject({
      code: 'DatabaseInUse',
    });
    for (const place of [folder, database]) {
      expect(await backUpInstallation(place, freshFile(), STAMP)).toEqual({
        events: 4,
        texts: 1,
        records: 1,
      });
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  it('C6 that fails on the way leaves an empty database as it was', async () => {
    const database = await server().freshDatabase();
    const target = await holdEmptyDatabase(database);
    async function* broken(): AsyncGenerator<Entry> {
      yield { kind: 'record', of: 'k', id: 'i', valueJson: '1' };
      throw new CopyFault({ code: 'PlaceOutOfOrder', entry: 'here' });
    }
    expect(await problemOf(target.write(broken()))).toMatchObject({ entry: 'here' });
    await target.end();
    expect(await server().query(`SELECT to_regnamespace('yishi')`, database)).toEqual([[null]]);
  });

  it('C6 that fails on the way leaves a folder in which the next can be made', async () => {
    const [folder, from] = [freshFolder(), await filled(freshFolder())];
    const database = new SqlFile(join(from, 'yishi.db'));
    database.exec(`UPDATE records SET value = '"else"'`);
    database.close();
    expect(await problemOf(moveInstallation(from, folder))).toMatchObject({ code: 'DataFolderDamaged' });
    const sound = await filled(freshFolder());
    await moveInstallation(sound, folder);
    expect(await contentsOf(folder)).toEqual(await contentsOf(sound));
  });
});

describe('a backup', () => {
  it.each(['folder', 'database'])(
    'C7 of a %s in use holds every event that was acknowledged before, and no stream has a gap',
    async (kind) => {
      const place = kind === 'folder' ? freshFolder() : await server().freshDatabase();
      const appender = runAppender(place, { streams: 5, turns: 1_000_000 });
      for (let round = 1; round <= 3; round += 1) {
        await appender.heard((line) => line.startsWith('ack') && appender.said.length > 600 * round);
        const acknowledged = appender.said.filter((line) => line.startsWith('ack'));
        const file = freshFile();
        await backUpInstallation(place, file, STAMP);
        const kept = new Set<string>();
        for await (const entry of readBackup(file).entries())
          if (entry.kind === 'event') kept.add(`ack ${entry.stream} ${entry.version}`);
        expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
      }
      await appender.kill();
    },
  );

  it('C16 of a stopped folder leaves one file behind, and lets a server start and write meanwhile', async () => {
    const folder = await filled(freshFolder());
    const before = await contentsOf(folder);
    expect(readdirSync(folder).sort()).toEqual(['README.txt', 'yishi.db', 'yishi.lock']);
    const backup = await readPlace(folder);
    const entries = backup.entries()[Symbol.asyncIterator]();
    const lines = [await entries.next()].map(({ value }: { value: Entry }) => entryLine(value));
    const store = await openPlace(folder);
    expect(await store.events.append('会', 3, [event('四')])).toEqual({ ok: true, version: 4 });
    await store.close();
    lines.push(...(await linesOf({ [Symbol.asyncIterator]: () => entries })));
    await backup.end();
    expect(lines).toEqual(before);
  });

  describe('that is not what was written', () => {
    const sound = { bytes: Buffer.alloc(0), lines: [] as readonly string[] };
    beforeAll(async () => {
      const file = freshFile();
      await backUpInstallation(await filled(freshFolder()), file, STAMP);
      sound.bytes = readFileSync(file);
      sound.lines = await linesOf(readBackup(file).entries());
    });
    const fileWith = (bytes: Uint8Array): string => {
      const file = freshFile();
      writeFileSync(file, bytes);
      return file;
    };
    /** What restoring such a file says; nothing may be made by it. */
    const refusalOf = async (bytes: Uint8Array): Promise<unknown> => {
      const to = freshFolder();
      const problem = await problemOf(restoreInstallation(fileWith(bytes), to));
      expect(existsSync(to)).toBe(false);
      return problem;
    };

    it('C8 is refused wherever it was cut', async () => {
      for (let length = 0; length < sound.bytes.length; length += 7) {
        const problem = await refusalOf(sound.bytes.subarray(0, length));
        expect(problem).toMatchObject({ code: 'BackupDamaged', detail: 'it was cut short' });
      }
    });

    it('C9 is found by any one bit, or nothing that can be read has changed', async () => {
      const random = seededRandom(4_711);
      const verdicts = new Set<unknown>();
      for (let run = 0; run < 300; run += 1) {
        const bytes = Buffer.from(sound.bytes);
        const at = random(bytes.length);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random(8)), at);
        const seen = await linesOf(readBackup(fileWith(bytes)).entries()).catch((error: unknown) => error);
        verdicts.add(seen instanceof CopyFault);
        expect(seen instanceof CopyFault ? sound.lines : seen).toEqual(sound.lines);
      }
      expect(verdicts).toEqual(new Set([true, false]));
    });

    const text = (): string => gunzipSync(sound.bytes).toString();
    const repacked = (change: (text: string) => string): Promise<unknown> =>
      refusalOf(gzipSync(change(text())));

    it.each([
      ['a line taken out', (given: string) => given.replace(/\["event".*\n/, '')],
      ['a line doubled', (given: string) => given.replace(/(\["event".*\n)/, '$1$1')],
      ['a word changed', (given: string) => given.replace('王秀英', '王秀莲')],
      ['its end taken off', (given: string) => given.replace(/\{"end".*\n/, '')],
      ['something behind its end', (given: string) => `${given}["record","k","i","1"]\n`],
      ['a line that says nothing', (given: string) => given.replace('["record"', '["recrod"')],
      ['an event without its data', (given: string) => given.replace(/,"\\"一\\""\]/, ']')],
    ])('C10 with %s is damaged', async (_, change) => {
      expect(change(text())).not.toBe(text());
      expect(await repacked(change)).toMatchObject({ code: 'BackupDamaged' });
    });

    it('C11 is told apart from one of a newer version and from another file', async () => {
      expect(await repacked((given) => given.replace('"format":1', '"format":2'))).toMatchObject({
        code: 'BackupTooNew',
        format: 2,
        known: 1,
      });
      expect(await repacked(() => 'hello\n')).toMatchObject({ code: 'BackupUnknown' });
      expect(await refusalOf(Buffer.from('not packed'))).toMatchObject({ code: 'BackupUnknown' });
    });
  });

  it('C15 is readable by its owner alone, and holds nothing but lines of JSON', async () => {
    const file = freshFile();
    await backUpInstallation(await filled(freshFolder()), file, STAMP);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown).at(0)).toEqual({
      yishi: 'backup',
      format: 1,
      madeAt: '2026-11-22T08:00:00.000Z',
      program: '0.1.0',
    });
    expect(lines.at(-1)).toContain('"events":4,"texts":1,"records":1');
    expect(lines).toHaveLength(8);
  });

  it('C12 that cannot be written says why and leaves nothing behind', async () => {
    const place = await filled(freshFolder());
    const folder = temporaryFolder();
    const file = join(folder, 'gone', 'copy.yishi');
    expect(await problemOf(backUpInstallation(place, file, STAMP))).toEqual({
      code: 'BackupNotWritable',
      file,
      reason: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('those who watch over a copy', () => {
  const entries: readonly Entry[] = [
    { kind: 'event', stream: 'a', version: 1, type: 'T', at: 0, commandId: null, dataJson: '1' },
    { kind: 'event', stream: 'a', version: 2, type: 'T', at: 0, commandId: 'c', dataJson: '2' },
    { kind: 'event', stream: 'b', version: 1, type: 'T', at: 0, commandId: null, dataJson: '3' },
    { kind: 'text', doc: 'd', position: 4, bytes: Uint8Array.of(1) },
    { kind: 'record', of: 'k', id: 'i', valueJson: '1' },
  ];
  async function* each(list: readonly Entry[]): AsyncGenerator<Entry> {
    yield* list;
  }
  const contents = (list: readonly Entry[]): Contents => ({
    place: 'there',
    entries: () => each(list),
    end: async () => undefined,
  });

  it('C13 find every entry that is missing, more, or not the same', async () => {
    await verify(each(entries), contents(entries));
    const changes = [
      entries.slice(1),
      entries.slice(0, -1),
      entries.toSpliced(2, 1),
      [...entries, { kind: 'record', of: 'k', id: 'j', valueJson: '1' } as const],
      ...entries.map((entry, index) => entries.with(index, changed(entry))),
    ];
    for (const list of changes)
      expect(await problemOf(verify(each(entries), contents(list)))).toMatchObject({
        code: 'CopyDiffers',
        place: 'there',
      });
  });

  it('C14 find a gap, a doubled entry and a wrong order', async () => {
    const counting = inOrder(each(entries));
    expect(await linesOf(counting.entries)).toHaveLength(entries.length);
    expect(counting.counts()).toEqual({ events: 3, texts: 1, records: 1 });
    const wrong = [entries.slice(1), entries.toSpliced(1, 0, ...entries.slice(0, 1)), [...entries].reverse()];
    for (const list of wrong)
      expect(await problemOf(linesOf(inOrder(each(list)).entries))).toMatchObject({
        code: 'PlaceOutOfOrder',
      });
  });
});

const changed = (entry: Entry): Entry => {
  switch (entry.kind) {
    case 'event':
      return { ...entry, at: entry.at + 1 };
    case 'text':
      return { ...entry, bytes: Uint8Array.of(2) };
    case 'record':
      return { ...entry, valueJson: '1.0' };
    default:
      return entry satisfies never;
  }
};
