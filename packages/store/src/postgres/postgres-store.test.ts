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
