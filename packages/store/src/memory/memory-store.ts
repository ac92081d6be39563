import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import type { Attempt } from './attempt.ts';
import { memoryEvents } from './memory-events.ts';
import { memoryRecords } from './memory-records.ts';
import { memoryTexts } from './memory-texts.ts';

/** The twin of the data folder that forgets everything at the end of the process. */
export const memoryStore = (): Store => {
  let open = true;
  const attempt: Attempt = async (operation) => {
    if (!open) throw new StoreUnavailable('closed');
    return operation();
  };
  return {
    events: memoryEvents(attempt),
    texts: memoryTexts(attempt),
    records: memoryRecords(attempt),
    shared: null,
    prove: () => attempt(() => undefined),
    close: async () => {
      open = false;
    },
  };
};
