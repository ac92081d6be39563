import { eventStoreContract } from '../testing/event-store-contract.ts';
import { recordStoreContract } from '../testing/record-store-contract.ts';
import { sharedStoreContract } from '../testing/shared-store-contract.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { textStoreContract } from '../testing/text-store-contract.ts';
import type { Store } from '../store.ts';
import { openPostgres } from './open-postgres.ts';

const server = testPostgres();
const freshDatabase = async (): Promise<Store> => openPostgres(await server().freshDatabase());

eventStoreContract('PostgreSQL', freshDatabase);
textStoreContract('PostgreSQL', freshDatabase);
recordStoreContract('PostgreSQL', freshDatabase);
sharedStoreContract('PostgreSQL', async () => {
  const url = await server().freshDatabase();
  return () => openPostgres(url);
});
