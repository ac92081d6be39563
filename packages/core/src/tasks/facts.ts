import type { Actor } from '../actor.ts';
import type { PersonId } from '../ids.ts';
import type { MeetingStatus } from '../meeting-status.ts';

export type TasksFacts = { at: number; by: Actor; status: MeetingStatus; people: ReadonlySet<PersonId> };
