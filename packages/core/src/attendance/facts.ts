import type { Actor } from '../actor.ts';
import type { PersonId } from '../ids.ts';
import type { MeetingStatus } from '../procedure/state.ts';

/** `acted` are people who queued, spoke, answered or signed: they can no longer be taken off the roster. */
export type AttendanceFacts = {
  at: number;
  by: Actor;
  status: MeetingStatus;
  acted: ReadonlySet<PersonId>;
  speaking: PersonId | null;
};
