import type { Actor } from '../actor.ts';
import type { PersonId } from '../ids.ts';
import type { MeetingStatus } from '../meeting-status.ts';

/** `acted` are the ids of people who came, queued, spoke, answered or signed: they can no longer be taken off the roster. */
export type AttendanceFacts = {
  at: number;
  by: Actor;
  status: MeetingStatus;
  acted: ReadonlySet<string>;
  speaking: PersonId | null;
};
