import type { MeetingId } from '@yishi/core';
import { useSyncExternalStore } from 'react';
import { type Pin, pins } from './pinned-scene.ts';

const keyOf = (meeting: MeetingId) => `yishi.wall.${meeting}`;

/**
 * Holds a scene on the wall of this meeting, or (null) lets the wall follow the meeting again. It reaches every window
 * of this browser: the projector hangs on the laptop of the facilitator.
 */
export const pinWall = (meeting: MeetingId, pin: Pin | null): void => {
  if (pin === null) globalThis.localStorage.removeItem(keyOf(meeting));
  else globalThis.localStorage.setItem(keyOf(meeting), pin);
  globalThis.dispatchEvent(new StorageEvent('storage', { key: keyOf(meeting) }));
};

const follow = (changed: () => void) => {
  globalThis.addEventListener('storage', changed);
  return () => globalThis.removeEventListener('storage', changed);
};

/** What is held on the wall of this meeting. */
export const usePin = (meeting: MeetingId): Pin | null => {
  const kept = useSyncExternalStore(follow, () => globalThis.localStorage.getItem(keyOf(meeting)));
  return pins.find((pin) => pin === kept) ?? null;
};
