import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewEvent } from '../event-store.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';

export const event = (data: unknown, at = 1_700_000_000_000): NewEvent => ({
  type: 'Noted',
  at,
  data,
  commandId: null,
});

/** What every event store must do. */
export const eventStoreContract = (name: string, makeStore: () => Promise<Store>): void => {
  describe(`${name} as an event store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await makeStore();
    });
    afterEach(() => store.close());

    it('E1 an appended event is read as it was written, with the next version of its stream', async () => {
      const written = {
        type: 'PollOpened',
        at: 1_763_800_000_123,
        data: { 题目: '灯光 💡', n: [1, null, true] },
        commandId: 'c-1',
      };
      expect(await store.events.append('meeting-1', 0, [written])).toEqual({ ok: true, version: 1 });
      expect(await store.events.read('meeting-1', 0)).toEqual([
        { stream: 'meeting-1', version: 1, ...written },
      ]);
    });

    it('E2 versions count from 1 without gaps, in each stream apart', async () => {
      await store.events.append('a', 0, [event('a1'), event('a2')]);
      await store.events.append('b', 0, [event('b1')]);
      await store.events.append('a', 2, [event('a3')]);
      expect((await store.events.read('a', 0)).map((e) => [e.version, e.data])).toEqual([
        [1, 'a1'],
        [2, 'a2'],
        [3, 'a3'],
      ]);
      expect((await store.events.read('b', 0)).map((e) => [e.version, e.data])).toEqual([[1, 'b1']]);
    });

    it('E3 an append at another version is a conflict, says where the stream is and stores nothing', async () => {
      await store.events.append('a', 0, [event(1), event(2)]);
      const conflict = { ok: false, conflict: true, actual: 2 };
      expect(await store.events.append('a', 0, [event('late')])).toEqual(conflict);
      expect(await store.events.append('a', 1, [event('late')])).toEqual(conflict);
      expect(await store.events.append('a', 3, [event('early')])).toEqual(conflict);
      expect(await store.events.append('new', 1, [event('early')])).toEqual({ ...conflict, actual: 0 });
      expect(await store.events.list()).toMatchObject([{ stream: 'a', version: 2 }]);
    });

    it('E4 of appends in the same turn at the same version the first wins, and others are not spoiled', async () => {
      const answers = await Promise.all([
        store.events.append('a', 0, [event('first')]),
        store.events.append('a', 0, [event('second')]),
        store.events.append('b', 0, [event('other')]),
        store.events.append('a', 1, [event('next')]),
      ]);
      expect(answers).toEqual([
        { ok: true, version: 1 },
        { ok: false, conflict: true, actual: 1 },
        { ok: true, version: 1 },
        { ok: true, version: 2 },
      ]);
      expect((await store.events.read('a', 0)).map((e) => e.data)).toEqual(['first', 'next']);
      expect((await store.events.read('b', 0)).map((e) => e.data)).toEqual(['other']);
    });

    it('E5 an append of several events stores all or none', async () => {
      await expect(store.events.append('a', 0, [event(1), event(undefined)])).rejects.toThrow(TypeError);
      expect(await store.events.read('a', 0)).toEqual([]);
    });

    it('E6 an append of nothing changes nothing and still notices a conflict', async () => {
      expect(await store.events.append('a', 0, [])).toEqual({ ok: true, version: 0 });
      expect(await store.events.append('a', 1, [])).toEqual({ ok: false, conflict: true, actual: 0 });
      expect(await store.events.list()).toEqual([]);
    });

    it('E7 reading starts after the given version and stops at the limit', async () => {
      await store.events.append(
        'a',
        0,
        [1, 2, 3, 4, 5].map((n) => event(n)),
      );
      expect((await store.events.read('a', 2)).map((e) => e.version)).toEqual([3, 4, 5]);
      expect((await store.events.read('a', 1, 2)).map((e) => e.version)).toEqual([2, 3]);
      expect(await store.events.read('a', 1, 0)).toEqual([]);
      expect(await store.events.read('a', 5)).toEqual([]);
      expect(await store.events.read('nobody', 0)).toEqual([]);
    });

    it('E8 the list tells each stream with its version, first and last instant, by name', async () => {
      await store.events.append('b', 0, [event(1, 10), event(2, 30), event(3, 20)]);
      await store.events.append('a', 0, [event(1, 5)]);
      await store.events.append('会', 0, [event(1, 7)]);
      expect(await store.events.list()).toEqual([
        { stream: 'a', version: 1, firstAt: 5, lastAt: 5 },
        { stream: 'b', version: 3, firstAt: 10, lastAt: 20 },
        { stream: '会', version: 1, firstAt: 7, lastAt: 7 },
      ]);
    });

    it('E9 what the caller does to an event afterwards does not reach the store', async () => {
      const data = { choice: 'yes' };
      const answer = store.events.append('a', 0, [event(data)]);
      data.choice = 'no';
      await answer;
      expect(await store.events.read('a', 0)).toMatchObject([{ data: { choice: 'yes' } }]);
    });

    it.each([
      ['an empty stream name', '', event(1)],
      ['a stream name that is too long', '议'.repeat(401), event(1)],
      ['a NUL in the stream name', 'a\0b', event(1)],
      ['half a surrogate pair in the stream name', 'a\ud800', event(1)],
      ['an empty type', 'a', { ...event(1), type: '' }],
      ['a NUL in the command id', 'a', { ...event(1), commandId: '\0' }],
      ['an instant that is no number', 'a', { ...event(1), at: Number.NaN }],
      ['an instant with a fraction', 'a', { ...event(1), at: 0.5 }],
      ['data without a JSON form', 'a', event(() => 1)],
    ])('E10 %s is refused with a TypeError and stores nothing', async (_, stream, refused) => {
      const beside = store.events.append('beside', 0, [event('kept')]);
      await expect(store.events.append(stream, 0, [refused])).rejects.toThrow(TypeError);
      expect(await beside).toEqual({ ok: true, version: 1 });
      expect((await store.events.list()).map((summary) => summary.stream)).toEqual(['beside']);
    });

    it('E11 text in the data comes back whole, whatever its characters', async () => {
      const data = { text: 'a\0b\ud800\u2028"\\\n😀', empty: '', 键: Number.MAX_SAFE_INTEGER };
      await store.events.append('a', 0, [event(data)]);
      expect(await store.events.read('a', 0)).toMatchObject([{ data }]);
    });

    it('E12 the newest snapshot of a stream is kept; an older one does not replace it', async () => {
      expect(await store.events.loadSnapshot('a')).toBeNull();
      await store.events.saveSnapshot('a', 4, { people: 4 });
      await store.events.saveSnapshot('a', 9, { people: 9 });
      await store.events.saveSnapshot('a', 7, { people: 7 });
      await store.events.saveSnapshot('b', 1, null);
      expect(await store.events.loadSnapshot('a')).toEqual({ version: 9, state: { people: 9 } });
      expect(await store.events.loadSnapshot('b')).toEqual({ version: 1, state: null });
    });

    it('E14 an open store proves that it can write, as often as it is asked, and shows nothing of it', async () => {
      await Promise.all([store.prove(), store.prove()]);
      await store.prove();
      expect(await store.events.list()).toEqual([]);
    });

    it.each([
      ['an empty name', ''],
      ['a name with a NUL', 'a\0b'],
      ['half a surrogate pair', 'a\ud800'],
      ['a name that is too long', '议'.repeat(401)],
    ])('E15 by %s nothing is found, replaced or erased', async (_, name) => {
      // What a driver may take it for that cuts at a NUL, or puts a sign of its own in the place of half a pair.
      for (const near of ['a', 'a\ufffd']) {
        await store.events.append(near, 0, [event(1)]);
        await store.events.saveSnapshot(near, 1, 1);
        await store.texts.append(near, 0, Uint8Array.of(1));
        await store.records.put(near, near, 1);
      }
      expect(await store.events.read(name, 0)).toEqual([]);
      expect(await store.events.loadSnapshot(name)).toBeNull();
      expect(await store.texts.load(name)).toEqual([]);
      expect(await store.texts.compact(name, Uint8Array.of(2), 1)).toBe(false);
      expect(await store.records.list(name)).toEqual([]);
      for (const [kind, id] of [
        [name, 'a'],
        ['a', name],
      ] as const) {
        expect(await store.records.get(kind, id)).toBeNull();
        expect(await store.records.replace(kind, id, 1, 2)).toBe(false);
        await store.records.delete(kind, id);
      }
      for (const near of ['a', 'a\ufffd']) {
        expect(await store.texts.load(near)).toEqual([{ position: 1, bytes: Uint8Array.of(1) }]);
        expect(await store.records.list(near)).toEqual([{ id: near, value: 1 }]);
      }
    });

    it('E13 a closed store has written what it accepted and refuses the rest', async () => {
      const accepted = store.events.append('a', 0, [event(1)]);
      await store.close();
      expect(await accepted).toEqual({ ok: true, version: 1 });
      await expect(store.events.append('a', 1, [event(2)])).rejects.toThrow(StoreUnavailable);
      await expect(store.events.read('a', 0)).rejects.toThrow(StoreUnavailable);
      await expect(store.records.put('k', 'i', 1)).rejects.toThrow(StoreUnavailable);
      await expect(store.texts.load('d')).rejects.toThrow(StoreUnavailable);
      await expect(store.prove()).rejects.toThrow(StoreUnavailable);
    });
  });
};
