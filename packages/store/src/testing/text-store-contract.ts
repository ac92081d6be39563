import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** What every text store must do. */
export const textStoreContract = (name: string, makeStore: () => Promise<Store>): void => {
  describe(`${name} as a text store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await makeStore();
    });
    afterEach(() => store.close());

    it('X1 updates come back as they were appended, in order, for each document apart', async () => {
      await store.texts.append('minutes', bytes(0, 255, 7));
      await store.texts.append('agenda', bytes(9));
      await store.texts.append('minutes', bytes());
      expect(await store.texts.load('minutes')).toEqual([bytes(0, 255, 7), bytes()]);
      expect(await store.texts.load('agenda')).toEqual([bytes(9)]);
      expect(await store.texts.load('nothing')).toEqual([]);
    });

    it('X2 compacting puts the merged update before the later ones', async () => {
      for (const n of [1, 2, 3]) await store.texts.append('d', bytes(n));
      await store.texts.append('other', bytes(9));
      const compacted = store.texts.compact('d', bytes(12), 2);
      const appended = store.texts.append('d', bytes(4));
      await Promise.all([compacted, appended]);
      expect(await store.texts.load('d')).toEqual([bytes(12), bytes(3), bytes(4)]);
      await store.texts.compact('d', bytes(100), 3);
      await store.texts.append('d', bytes(5));
      expect(await store.texts.load('d')).toEqual([bytes(100), bytes(5)]);
      expect(await store.texts.load('other')).toEqual([bytes(9)]);
    });

    it.each([0, -1, 3, 1.5, Number.NaN])(
      'X3 compacting %s of two updates is refused, changes nothing and spoils no neighbour',
      async (count) => {
        await store.texts.append('d', bytes(1));
        await store.texts.append('d', bytes(2));
        const [refused, neighbour] = await Promise.allSettled([
          store.texts.compact('d', bytes(12), count),
          store.texts.append('other', bytes(9)),
        ]);
        expect(refused).toMatchObject({ status: 'rejected', reason: { name: 'RangeError' } });
        expect(neighbour).toMatchObject({ status: 'fulfilled' });
        expect(await store.texts.load('d')).toEqual([bytes(1), bytes(2)]);
        expect(await store.texts.load('other')).toEqual([bytes(9)]);
      },
    );

    it('X4 a buffer that the caller uses again does not change what is stored', async () => {
      const shared = bytes(1, 2, 3);
      const stored = store.texts.append('d', shared.subarray(1));
      shared.fill(0);
      await stored;
      expect(await store.texts.load('d')).toEqual([bytes(2, 3)]);
    });
  });
};
