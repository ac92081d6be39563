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

    /** Appends updates of one byte each behind `after`. */
    const write = async (doc: string, after: number, ...values: number[]): Promise<void> => {
      for (const [index, value] of values.entries())
        expect(await store.texts.append(doc, after + index, bytes(value))).toEqual({
          ok: true,
          version: after + index + 1,
        });
    };

    it('X1 updates come back as they were appended, with their positions, for each document apart', async () => {
      await store.texts.append('minutes', 0, bytes(0, 255, 7));
      await store.texts.append('agenda', 0, bytes(9));
      await store.texts.append('minutes', 1, bytes());
      expect(await store.texts.load('minutes')).toEqual([
        { position: 1, bytes: bytes(0, 255, 7) },
        { position: 2, bytes: bytes() },
      ]);
      expect(await store.texts.load('agenda')).toEqual([{ position: 1, bytes: bytes(9) }]);
      expect(await store.texts.load('minutes', 1)).toEqual([{ position: 2, bytes: bytes() }]);
      expect(await store.texts.load('minutes', 2)).toEqual([]);
      expect(await store.texts.load('nothing')).toEqual([]);
    });

    it('X2 compacting puts the merged update before the later ones, and positions go on', async () => {
      await write('d', 0, 1, 2, 3);
      await write('other', 0, 9);
      const compacted = store.texts.compact('d', bytes(12), 2);
      const appended = store.texts.append('d', 3, bytes(4));
      expect(await Promise.all([compacted, appended])).toEqual([true, { ok: true, version: 4 }]);
      expect(await store.texts.load('d')).toEqual([
        { position: 2, bytes: bytes(12) },
        { position: 3, bytes: bytes(3) },
        { position: 4, bytes: bytes(4) },
      ]);
      expect(await store.texts.compact('d', bytes(100), 4)).toBe(true);
      await write('d', 4, 5);
      expect(await store.texts.load('d', 1)).toEqual([
        { position: 4, bytes: bytes(100) },
        { position: 5, bytes: bytes(5) },
      ]);
      expect(await store.texts.load('other')).toEqual([{ position: 1, bytes: bytes(9) }]);
    });

    it.each([0, -1, 3, 1.5, Number.NaN])(
      'X3 compacting two updates through %s changes nothing and spoils no neighbour',
      async (through) => {
        await write('d', 0, 1, 2);
        const compacted = store.texts.compact('d', bytes(12), through);
        const beside = store.texts.append('other', 0, bytes(9));
        expect(await Promise.all([compacted, beside])).toEqual([false, { ok: true, version: 1 }]);
        expect((await store.texts.load('d')).map((update) => update.bytes)).toEqual([bytes(1), bytes(2)]);
      },
    );

    it('X4 a buffer that the caller uses again does not change what is stored', async () => {
      const shared = bytes(1, 2, 3);
      const stored = store.texts.append('d', 0, shared.subarray(1));
      shared.fill(0);
      await stored;
      expect(await store.texts.load('d')).toEqual([{ position: 1, bytes: bytes(2, 3) }]);
    });

    it('X5 an append behind another position is a conflict, says where the document is and stores nothing', async () => {
      await write('d', 0, 1, 2);
      const conflict = { ok: false, conflict: true, actual: 2 };
      expect(await store.texts.append('d', 1, bytes(9))).toEqual(conflict);
      expect(await store.texts.append('d', 3, bytes(9))).toEqual(conflict);
      expect(await store.texts.append('new', 1, bytes(9))).toEqual({ ...conflict, actual: 0 });
      const both = [store.texts.append('d', 2, bytes(3)), store.texts.append('d', 2, bytes(4))];
      expect(await Promise.all(both)).toEqual([
        { ok: true, version: 3 },
        { ...conflict, actual: 3 },
      ]);
      expect((await store.texts.load('d')).map((update) => update.bytes)).toEqual(
        [1, 2, 3].map((n) => bytes(n)),
      );
    });

    it('X6 compacting what somebody compacted beyond changes nothing', async () => {
      await write('d', 0, 1, 2, 3);
      expect(await store.texts.compact('d', bytes(123), 3)).toBe(true);
      expect(await store.texts.compact('d', bytes(12), 2)).toBe(false);
      expect(await store.texts.load('d')).toEqual([{ position: 3, bytes: bytes(123) }]);
    });

    it('X7 a document without a name, or a position that is none, is refused with a TypeError', async () => {
      await expect(store.texts.append('', 0, bytes(1))).rejects.toThrow(TypeError);
      await expect(store.texts.append('d', -1, bytes(1))).rejects.toThrow(TypeError);
      await expect(store.texts.load('d', 0.5)).rejects.toThrow(TypeError);
    });
  });
};
