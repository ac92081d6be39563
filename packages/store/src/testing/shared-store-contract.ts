import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change, SharedChanges } from '../shared-changes.ts';
import type { Store } from '../store.ts';
import { event } from './event-store-contract.ts';

/** Opens the same fresh place as often as it is called. */
type OpenAgain = () => Promise<Store>;

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const sharedOf = ({ shared }: Store): SharedChanges => {
  if (shared === null) throw new Error('this store is not shared');
  return shared;
};

/** Appends `data` to the end of `stream`, wherever that is by now. */
const appendSomewhere = async (store: Store, stream: string, data: string, known = 0): Promise<void> => {
  const result = await store.events.append(stream, known, [event(data)]);
  if (!result.ok) await appendSomewhere(store, stream, data, result.actual);
};

const writeSomewhere = async (store: Store, doc: string, value: number, known = 0): Promise<void> => {
  const result = await store.texts.append(doc, known, bytes(value));
  if (!result.ok) await writeSomewhere(store, doc, value, result.actual);
};

/** In any order. */
const each = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.map((change) => JSON.stringify(change)));

/** What every store must do that several processes have open at the same time. */
export const sharedStoreContract = (name: string, makePlace: () => Promise<OpenAgain>): void => {
  describe(`${name} as a store of several processes`, () => {
    let open: OpenAgain;
    let stores: Store[] = [];
    beforeEach(async () => {
      open = await makePlace();
      stores = await Promise.all([open(), open(), open()]);
    });
    afterEach(() => Promise.all(stores.map((store) => store.close())));
    const pair = (): readonly [Store, Store] => {
      const [one, other] = stores;
      if (one === undefined || other === undefined) throw new Error('two stores are open');
      return [one, other];
    };

    it('Y1 what one has written the other reads, and a conflict with it is told', async () => {
      const [one, other] = pair();
      expect(await one.events.append('a', 0, [event(1)])).toEqual({ ok: true, version: 1 });
      expect(await other.events.append('a', 0, [event(2)])).toEqual({ ok: false, conflict: true, actual: 1 });
      expect(await other.events.append('a', 1, [event(3)])).toEqual({ ok: true, version: 2 });
      expect((await one.events.read('a', 0)).map(({ data }) => data)).toEqual([1, 3]);
      await one.texts.append('d', 0, bytes(1));
      expect(await other.texts.append('d', 0, bytes(2))).toEqual({ ok: false, conflict: true, actual: 1 });
      expect(await other.texts.load('d')).toEqual([{ position: 1, bytes: bytes(1) }]);
    });

    it('Y2 of appends at the same version in the same moment exactly one is stored', async () => {
      for (let version = 0; version < 20; version += 1) {
        const results = await Promise.all(
          stores.map((store, index) => store.events.append('a', version, [event(index)])),
        );
        expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, version: version + 1 }]);
        const conflict = { ok: false, conflict: true, actual: version + 1 };
        expect(results.filter(({ ok }) => !ok)).toEqual([conflict, conflict]);
      }
      expect((await pair()[0].events.read('a', 0)).map(({ version }) => version)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    it('Y3 however many write to however few places, each write is there once and no place has a gap', async () => {
      const writes = fc.array(fc.tuple(fc.nat(2), fc.constantFrom('a', 'b', '会'), fc.boolean()), {
        minLength: 1,
        maxLength: 60,
      });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(writes, async (planned) => {
          round += 1;
          const placeOf = (place: string): string => `${place}-${round}`;
          await Promise.all(
            planned.map(([by, place, isEvent], index) => {
              const [store = pair()[0]] = stores.slice(by);
              return isEvent
                ? appendSomewhere(store, placeOf(place), String(index))
                : writeSomewhere(store, placeOf(place), index);
            }),
          );
          for (const place of ['a', 'b', '会']) {
            const wanted = (isEvent: boolean): number[] =>
              planned.flatMap(([, at, kind], index) => (at === place && kind === isEvent ? [index] : []));
            const events = await pair()[0].events.read(placeOf(place), 0);
            expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
            expect(new Set(events.map(({ data }) => Number(data)))).toEqual(new Set(wanted(true)));
            expect(events).toHaveLength(wanted(true).length);
            const texts = await pair()[1].texts.load(placeOf(place));
            expect(texts.map(({ position }) => position)).toEqual(texts.map((_, index) => index + 1));
            expect(new Set(texts.map((text) => text.bytes[0]))).toEqual(new Set(wanted(false)));
            expect(texts).toHaveLength(wanted(false).length);
          }
        }),
        { numRuns: 12, seed: 20_261_122 },
      );
    });

    it('Y4 of several who insert or replace one record at the same moment exactly one does', async () => {
      for (let round = 0; round < 10; round += 1) {
        const id = `r-${round}`;
        const inserted = await Promise.all(
          stores.map((store, index) => store.records.insertOnce('seat', id, index)),
        );
        expect(inserted.filter(Boolean)).toHaveLength(1);
        const before = (await pair()[0].records.get('seat', id))?.value;
        expect(before).toBe(inserted.indexOf(true));
        const replaced = await Promise.all(
          stores.map((store, index) => store.records.replace('seat', id, before, `new ${index}`)),
        );
        expect(replaced.filter(Boolean)).toHaveLength(1);
        expect((await pair()[1].records.get('seat', id))?.value).toBe(`new ${replaced.indexOf(true)}`);
      }
    });

    it('Y5 two who compact one text while a third writes lose nothing of it', async () => {
      for (let round = 0; round < 10; round += 1) {
        const doc = `d-${round}`;
        for (const value of [1, 2, 3, 4]) await writeSomewhere(pair()[0], doc, value, value - 1);
        await Promise.all([
          pair()[0].texts.compact(doc, bytes(1, 2), 2),
          pair()[1].texts.compact(doc, bytes(1, 2, 3, 4), 4),
          writeSomewhere(pair()[1], doc, 5, 4),
        ]);
        const kept = await pair()[0].texts.load(doc);
        expect(new Set(kept.flatMap((text) => [...text.bytes]))).toEqual(new Set([1, 2, 3, 4, 5]));
        expect(kept.at(-1)).toEqual({ position: 5, bytes: bytes(5) });
      }
    });

    it('Y6 what is written is told to all, with where it stands, and nothing more once they know', async () => {
      const [one, other] = pair();
      expect(await sharedOf(other).next()).toEqual([]);
      await one.events.append('a', 0, [event(1), event(2)]);
      await one.texts.append('d', 0, bytes(1));
      await one.texts.append('d', 1, bytes(2));
      await one.records.put('session', 's', 1);
      await one.records.delete('session', 'never there');
      const told: readonly Change[] = [
        { kind: 'events', stream: 'a', version: 2 },
        { kind: 'text', doc: 'd', position: 2 },
        { kind: 'record', of: 'session', id: 's' },
      ];
      for (const store of [other, one]) {
        expect(each(await sharedOf(store).next())).toEqual(each(told));
        expect(await sharedOf(store).next()).toEqual([]);
      }
      await other.records.delete('session', 's');
      expect(await sharedOf(one).next()).toEqual([{ kind: 'record', of: 'session', id: 's' }]);
    });

    it('Y7 a store tells what is written after it was opened, not what was before', async () => {
      const [one] = pair();
      await one.events.append('before', 0, [event(1)]);
      const late = await open();
      stores.push(late);
      await one.events.append('after', 0, [event(1)]);
      expect(await sharedOf(late).next()).toEqual([{ kind: 'events', stream: 'after', version: 1 }]);
    });
  });
};
