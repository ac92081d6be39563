import type { Actor } from '../actor.ts';
import type { MeetingStatus } from '../meeting-status.ts';

/** `inUse` is true while somebody has the floor or a poll or round runs on the open item. */
export type AgendaFacts = { at: number; by: Actor; status: MeetingStatus; inUse: boolean };
