import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store.ts';
import { anyCall, contentsOf } from '../testing/any-call.ts';
import { eventStoreContract } from '../testing/event-store-contract.ts';
import { recordStoreContract } from '../testing/record-store-contract.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { textStoreContract } from '../testing/text-store-contract.ts';
import { openDataFolder } from './open-data-folder.ts';

const freshFolder = (): Promise<Store> => openDataFolder(temporaryFolder());

eventStoreContract('folder', freshFolder);
textStoreContract('folder', freshFolder);
recordStoreContract('folder', freshFolder);

describe('the folder and its twin in memory', () => {
  it('F1 give the same answers and hold the same after any turns of calls, also when opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyCall, { maxLength: 6 }), { maxLength: 6 }), async (turns) => {
        const folder = temporaryFolder();
        const [twin, store] = [memoryStore(), await openDataFolder(folder)];
        for (const turn of turns) {
          const expected = await Promise.all(turn.map((one) => one(twin)));
          expect(await Promise.all(turn.map((one) => one(store)))).toEqual(expected);
        }
        expect(await contentsOf(store)).toEqual(await contentsOf(twin));
        await store.close();
        const again = await openDataFolder(folder);
        expect(await contentsOf(again)).toEqual(await contentsOf(twin));
        await again.close();
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
  }, 30_000);
});
