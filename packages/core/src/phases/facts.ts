import type { Actor } from '../actor.ts';
import type { Gate, Kind } from '../kinds/kind.ts';
import type { MeetingStatus } from '../meeting-status.ts';

/** `unmet` are the checks that do not hold now. */
export type PhasesFacts = {
  at: number;
  by: Actor;
  status: MeetingStatus;
  kind: Kind;
  floorBusy: boolean;
  pollOpen: boolean;
  unmet: ReadonlySet<Gate['check']>;
};
