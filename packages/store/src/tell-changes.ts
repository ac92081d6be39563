import type { Change } from './shared-changes.ts';
import type { Store } from './store.ts';

/** The same store, which tells of every write of its own once it is durable. */
export const tellChanges = (store: Store, tell: (change: Change) => void): Store => {
  const { events, texts, records } = store;
  const told = (of: string, id: string): void => tell({ kind: 'record', of, id });
  return {
    ...store,
    events: {
      ...events,
      append: async (stream, expectedVersion, added) => {
        const result = await events.append(stream, expectedVersion, added);
        if (result.ok && added.length > 0) tell({ kind: 'events', stream, version: result.version });
        return result;
      },
    },
    texts: {
      ...texts,
      append: async (doc, expected, update) => {
        const result = await texts.append(doc, expected, update);
        if (result.ok) tell({ kind: 'text', doc, position: result.version });
        return result;
      },
    },
    records: {
      ...records,
      put: async (kind, id, value) => {
        await records.put(kind, id, value);
        told(kind, id);
      },
      insertOnce: async (kind, id, value) => {
        const inserted = await records.insertOnce(kind, id, value);
        if (inserted) told(kind, id);
        return inserted;
      },
      replace: async (kind, id, expected, value) => {
        const replaced = await records.replace(kind, id, expected, value);
        if (replaced) told(kind, id);
        return replaced;
      },
      delete: async (kind, id) => {
        await records.delete(kind, id);
        told(kind, id);
      },
    },
  };
};
