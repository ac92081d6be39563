import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import { anyCall, contentsOf } from '../testing/any-call.ts';
import { eventStoreContract } from '../testing/event-store-contract.ts';
import { recordStoreContract } from '../testing/record-store-contract.ts';
import { sharedStoreContract } from '../testing/shared-store-contract.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { textStoreContract } from '../testing/text-store-contract.ts';
import type { Store } from '../store.ts';
import { openPostgres } from './open-postgres.ts';

const server = testPostgres();
let database: string | null = null;

/** The same database for each test, emptied: that is quicker than to make another. */
const emptied = async (): Promise<string> => {
  database ??= await server().freshDatabase();
  await server().query('DROP SCHEMA IF EXISTS yishi CASCADE', database);
  return database;
};
const openEmptied = async (): Promise<Store> => openPostgres(await emptied());

eventStoreContract('PostgreSQL', openEmptied);
textStoreContract('PostgreSQL', openEmptied);
recordStoreContract('PostgreSQL', openEmptied);
sharedStoreContract('PostgreSQL', async () => {
  const url = await emptied();
  return () => openPostgres(url);
});

describe('PostgreSQL and its twin in memory', () => {
  it('F2 give the same answers and hold the same after any calls, also when opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCall, { maxLength: 40 }), async (calls) => {
        const url = await emptied();
        const [twin, store] = [memoryStore(), await openPostgres(url)];
        for (const call of calls) expect(await call(store)).toEqual(await call(twin));
        expect(await contentsOf(store)).toEqual(await contentsOf(twin));
        await store.close();
        const again = await openPostgres(url);
        expect(await contentsOf(again)).toEqual(await contentsOf(twin));
        await again.close();
      }),
      { numRuns: 20, seed: 20_261_122 },
    );
  });
});
