import { type Live, notYetLive } from './live.ts';

/** Holds what a page knows; every change is a new object, so that React sees it. */
export type LiveStore = {
  get: () => Live;
  update: (change: Partial<Live>) => void;
  subscribe: (changed: () => void) => () => void;
};

export const createLiveStore = (start: Partial<Live>): LiveStore => {
  let live: Live = { ...notYetLive, ...start };
  const listeners = new Set<() => void>();
  return {
    get: () => live,
    update: (change) => {
      live = { ...live, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
