import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Damage } from '../damage.ts';
import { DataFolderFault } from '../data-folder-fault.ts';
import type { Store } from '../store.ts';
import { event } from '../testing/event-store-contract.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openDataFolder } from './open-data-folder.ts';
import { SqlFile } from './sql-file.ts';

const SLOW_MS = 60_000;
const STREAMS = ['meeting-ALPHA', 'meeting-BETA'];

const fill = async (store: Store): Promise<void> => {
  for (const stream of STREAMS) {
    const events = Array.from({ length: 60 }, (_, n) =>
      event({ mark: `event-MARK-${n}`, filler: '议'.repeat(50) }),
    );
    await store.events.append(stream, 0, events);
    await store.events.saveSnapshot(stream, 60, {
      mark: `snapshot-MARK of ${stream}`,
      filler: '议'.repeat(500),
    });
  }
  await store.texts.append('minutes-1', 0, new TextEncoder().encode(`text-MARK ${'字'.repeat(400)}`));
  await store.records.put('account', 'desk', { mark: 'record-MARK' });
};

const contents = async (store: Store): Promise<unknown> => [
  await store.events.list(),
  await Promise.all(STREAMS.map((stream) => store.events.read(stream, 0))),
  await Promise.all(STREAMS.map((stream) => store.events.loadSnapshot(stream))),
  await store.texts.load('minutes-1'),
  await store.records.list('account'),
];

/** The database of a folder that was filled and closed, and what is in it. */
const sound: { bytes: Buffer; contents: unknown } = { bytes: Buffer.alloc(0), contents: null };

/** A folder whose database is a changed copy of the sound one. */
const folderWith = (alter: (bytes: Buffer) => Buffer | void): string => {
  const folder = temporaryFolder();
  const bytes = Buffer.from(sound.bytes);
  writeFileSync(join(folder, 'yishi.db'), alter(bytes) ?? bytes);
  return folder;
};

const damageFound = async (folder: string): Promise<Damage> => {
  const error: unknown = await openDataFolder(folder).then(
    (store) => store.close(),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DataFolderFault) || error.fault.code !== 'DataFolderDamaged') {
    throw new Error('no damage was found', { cause: error });
  }
  return error.fault.damage;
};

/** The contents of a folder, or the code of the fault that refused it. */
const seenIn = async (folder: string): Promise<unknown> => {
  try {
    const store = await openDataFolder(folder);
    const seen = await contents(store);
    await store.close();
    return seen;
  } catch (error) {
    return error instanceof DataFolderFault ? error.fault.code : error;
  }
};

const placesOf = (text: string): readonly number[] => {
  const places: number[] = [];
  for (let at = sound.bytes.indexOf(text); at >= 0; at = sound.bytes.indexOf(text, at + 1)) places.push(at);
  return places;
};

const flip = (bytes: Buffer, at: number): void => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x04, at);
};

beforeAll(async () => {
  const folder = temporaryFolder();
  const store = await openDataFolder(folder);
  await fill(store);
  sound.contents = await contents(store);
  await store.close();
  sound.bytes = readFileSync(join(folder, 'yishi.db'));
});

describe('damage in a closed folder is found when it is opened', () => {
  it.each([
    ['an event', 'event-MARK-17', 'events', 'meeting-ALPHA'],
    ['a snapshot', 'snapshot-MARK of meeting-ALPHA', 'snapshots', 'meeting-ALPHA'],
    ['a text', 'text-MARK', 'texts', 'minutes-1'],
    ['a record', 'record-MARK', 'records', 'account/desk'],
  ])('H1 one bit of %s', async (_, mark, part, name) => {
    const folder = folderWith((bytes) => flip(bytes, bytes.indexOf(mark)));
    expect(await damageFound(folder)).toMatchObject({ part, name });
  });

  it('H2 one bit of the name of a stream', async () => {
    const places = placesOf('meeting-BETA');
    const found = await Promise.all(places.map((at) => damageFound(folderWith((bytes) => flip(bytes, at)))));
    expect(found).toHaveLength(places.length);
    expect(found.length).toBeGreaterThan(2);
  });

  it.each([
    ['an event that is gone', 'DELETE FROM events WHERE version = 30', 'events'],
    ['the first event gone', 'DELETE FROM events WHERE version = 1', 'events'],
    [
      'a stream that is gone',
      `PRAGMA foreign_keys = OFF; DELETE FROM streams WHERE name = 'meeting-ALPHA'`,
      'events',
    ],
  ])('H3 %s', async (_, sql, part) => {
    const folder = folderWith(() => undefined);
    const file = new SqlFile(join(folder, 'yishi.db'));
    file.exec(sql);
    file.close();
    expect(await damageFound(folder)).toMatchObject({ part });
  });

  it.each([
    ['half of the file cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['one page cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4096)],
    ['a broken head', (bytes: Buffer) => bytes.fill(0, 0, 16)],
    ['a page of zeros', (bytes: Buffer) => bytes.fill(0, 4096 * 3, 4096 * 4)],
    ['a page of noise', (bytes: Buffer) => bytes.fill('noise', 4096 * 5, 4096 * 6)],
  ])('H4 %s', async (_, alter) => {
    expect(await damageFound(folderWith(alter))).toHaveProperty('detail');
  });

  it('H5 a page of a table: the finding names the table', async () => {
    const folder = folderWith((bytes) => {
      const page = Math.floor(bytes.indexOf('event-MARK-17') / 4096);
      bytes.fill(0xff, page * 4096, page * 4096 + 40);
    });
    expect(await damageFound(folder)).toMatchObject({ part: 'events' });
  });

  it(
    'H6 any one bit anywhere: it is found, or nothing that can be read has changed',
    { timeout: SLOW_MS },
    async () => {
      const random = seededRandom(5_071_104);
      const verdicts = new Set<string>();
      for (let run = 0; run < 150; run += 1) {
        const at = random(sound.bytes.length);
        const seen = await seenIn(folderWith((bytes) => flip(bytes, at)));
        verdicts.add(typeof seen);
        expect({ at, seen }).toEqual({
          at,
          seen: typeof seen === 'string' ? 'DataFolderDamaged' : sound.contents,
        });
      }
      expect(verdicts).toEqual(new Set(['string', 'object']));
    },
  );
});

describe('what is older than the rows proven at open', () => {
  it('H7 is proven when it is read', async () => {
    const folder = folderWith((bytes) => flip(bytes, bytes.indexOf('event-MARK-3"')));
    const store = await openDataFolder(folder, { provenRows: 60 });
    await expect(store.events.read('meeting-ALPHA', 0)).rejects.toMatchObject({
      fault: { code: 'DataFolderDamaged', damage: { part: 'events', name: 'meeting-ALPHA' } },
    });
    expect(await store.events.read('meeting-BETA', 0)).toHaveLength(60);
    await store.close();
  });
});
