import { useSyncExternalStore } from 'react';

const secondMs = 1000;
const listeners = new Set<() => void>();
let tickAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  tickAt = Date.now();
  timer = setTimeout(tick, secondMs - (tickAt % secondMs));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) tick();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

function readTick(): number {
  if (listeners.size === 0 && Date.now() - tickAt >= secondMs) tickAt = Date.now();
  return tickAt;
}

/**
 * Now, in ms since the epoch, once a second. Every clock on the page shares one timer and turns at the same moment.
 * `offsetMs` is how far the meeting's clock is ahead of this device's.
 */
export function useNow(offsetMs = 0): number {
  return useSyncExternalStore(subscribe, readTick, readTick) + offsetMs;
}
