import { createContext, use, useSyncExternalStore } from 'react';
import type { Live } from './live.ts';
import type { MeetingLink } from './meeting-link.ts';

export const MeetingContext = createContext<MeetingLink | null>(null);

/** The link of the page's meeting; only inside `MeetingDoor`. */
export const useMeetingLink = (): MeetingLink => {
  const link = use(MeetingContext);
  if (link === null) throw new Error('no meeting around this component');
  return link;
};

/** All that the page knows of its meeting; renders again at each change. */
export const useLive = (): Live => {
  const link = useMeetingLink();
  return useSyncExternalStore(link.subscribe, link.live);
};
