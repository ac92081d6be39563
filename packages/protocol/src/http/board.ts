import type { Community } from '@yishi/core';
import type { MeetingCard } from './meeting-card.ts';

/** A meeting on the notice board. Paths are relative to the server; `joinCode` only while people can check in. */
export type BoardMeeting = {
  card: MeetingCard;
  watchPath: string | null;
  joinCode: string | null;
  recordPath: string | null;
};

/** `GET /api/board`. `today` includes meetings that run now; `recent` is the latest first. */
export type Board = {
  community: Community | null;
  today: readonly BoardMeeting[];
  coming: readonly BoardMeeting[];
  recent: readonly BoardMeeting[];
  now: number;
};
