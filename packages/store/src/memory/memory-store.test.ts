import { eventStoreContract } from '../testing/event-store-contract.ts';
import { recordStoreContract } from '../testing/record-store-contract.ts';
import { textStoreContract } from '../testing/text-store-contract.ts';
import { memoryStore } from './memory-store.ts';

eventStoreContract('memory', async () => memoryStore());
textStoreContract('memory', async () => memoryStore());
recordStoreContract('memory', async () => memoryStore());
