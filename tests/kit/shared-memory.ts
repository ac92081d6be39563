import { type Change, memoryStore, type Store, tellChanges } from '@yishi/store';

/** What processes share in memory, as they would share a database: each opens a store of its own on it. */
export const sharedMemory = (): (() => Store) => {
  const written: Change[] = [];
  const store = tellChanges(memoryStore(), (change) => written.push(change));
  return () => {
    let known = written.length;
    const next = async (): Promise<readonly Change[]> => {
      const news = written.slice(known);
      known = written.length;
      return news;
    };
    return { ...store, shared: { next }, close: async () => undefined };
  };
};
