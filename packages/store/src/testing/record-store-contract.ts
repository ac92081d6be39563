import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';

/** What every record store must do. */
export const recordStoreContract = (name: string, makeStore: () => Promise<Store>): void => {
  describe(`${name} as a record store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await makeStore();
    });
    afterEach(() => store.close());

    it('D1 a record is put, replaced, read, listed by id and deleted, within its kind', async () => {
      await store.records.put('session', 'b', { person: '王秀英' });
      await store.records.put('session', 'a', { person: '李建国' });
      await store.records.put('account', 'a', null);
      await store.records.put('session', 'b', { person: '赵敏' });
      expect(await store.records.get('session', 'b')).toEqual({ id: 'b', value: { person: '赵敏' } });
      expect(await store.records.get('account', 'a')).toEqual({ id: 'a', value: null });
      expect(await store.records.list('session')).toEqual([
        { id: 'a', value: { person: '李建国' } },
        { id: 'b', value: { person: '赵敏' } },
      ]);
      await store.records.delete('session', 'b');
      await store.records.delete('session', 'never there');
      expect(await store.records.get('session', 'b')).toBeNull();
      expect(await store.records.list('nothing of this kind')).toEqual([]);
    });

    it('D2 of several inserts of one record exactly the first is stored', async () => {
      const inserted = await Promise.all([1, 2, 3].map((n) => store.records.insertOnce('seat', 's-1', n)));
      expect(inserted).toEqual([true, false, false]);
      expect(await store.records.insertOnce('seat', 's-1', 4)).toBe(false);
      expect(await store.records.get('seat', 's-1')).toEqual({ id: 's-1', value: 1 });
      await store.records.delete('seat', 's-1');
      expect(await store.records.insertOnce('seat', 's-1', 5)).toBe(true);
    });

    it('D4 a record is replaced only where it holds what was expected', async () => {
      const first = { roles: ['desk'], 名: '王\ud800', n: [1.5, null] };
      await store.records.put('staff', 'a', first);
      const [yes, late] = await Promise.all([
        store.records.replace('staff', 'a', first, { roles: [] }),
        store.records.replace('staff', 'a', first, { roles: ['recorder'] }),
      ]);
      expect([yes, late]).toEqual([true, false]);
      const kept = await store.records.get('staff', 'a');
      expect(kept?.value).toEqual({ roles: [] });
      expect(await store.records.replace('staff', 'a', kept?.value, 'new')).toBe(true);
      expect(await store.records.replace('staff', 'nobody', null, 1)).toBe(false);
      expect(await store.records.list('staff')).toEqual([{ id: 'a', value: 'new' }]);
    });

    it('D3 a record that cannot be stored is refused with a TypeError', async () => {
      await expect(store.records.put('kind', '', 1)).rejects.toThrow(TypeError);
      await expect(store.records.put('', 'id', 1)).rejects.toThrow(TypeError);
      await expect(store.records.insertOnce('kind', 'id', undefined)).rejects.toThrow(TypeError);
      expect(await store.records.list('kind')).toEqual([]);
      const [longest, tooLong] = ['议'.repeat(400), '议'.repeat(401)];
      await store.records.put(longest, longest, 1);
      expect(await store.records.get(longest, longest)).toEqual({ id: longest, value: 1 });
      await expect(store.records.put('kind', tooLong, 1)).rejects.toThrow(TypeError);
    });
  });
};
