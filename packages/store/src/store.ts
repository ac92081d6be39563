import type { EventStore } from './event-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SharedChanges } from './shared-changes.ts';
import type { TextStore } from './text-store.ts';

/**
 * Everything durable. What is written in one turn of the event loop, to however many streams, documents
 * and records, shares one sync of the disk; in a database one for each of the three.
 */
export type Store = {
  readonly events: EventStore;
  readonly texts: TextStore;
  readonly records: RecordStore;
  /** What other processes write; null where the store belongs to one process alone. */
  readonly shared: SharedChanges | null;
  /** Proves that writing works: resolves once something small is durable, else rejects with `StoreUnavailable`. */
  prove(): Promise<void>;
  /** Writes what was accepted, then refuses everything further with `StoreUnavailable`. */
  close(): Promise<void>;
};
