import type { Channel } from '../category.ts';
import type { EntryId, ItemId, PersonId, PhaseId } from '../ids.ts';
import type { EntryKind } from '../kinds/kind.ts';
import type { QueuePolicy } from '../queue-policy.ts';
import type { Stance, WarningGround } from './commands.ts';

/** Time on the floor. What is left is computed from it, never stored: `limitMs + extendedMs - spoken so far`. */
export type Speech = {
  startedAt: number;
  limitMs: number | null;
  extendedMs: number;
  pausedAt: number | null;
  pausedMs: number;
  /** Since when the floor is held for a speaker whose connection is lost; null while it is not. */
  heldAt: number | null;
  /** Given up once for a lost connection: what was left is theirs when they come back, one time only. */
  setAside: boolean;
  endedAt: number | null;
};

export type EntryStatus =
  | 'requested'
  | 'onDeck'
  | 'speaking'
  | 'paused'
  | 'finished'
  | 'withdrawn'
  | 'absent';

/** One request for the floor. `channel` is the person's at the time of asking; `helper` who entered it for them. */
export type Entry = {
  id: EntryId;
  person: PersonId;
  kind: EntryKind;
  stance: Stance | null;
  channel: Channel;
  helper: string | null;
  /** Entered by the chair as an invitation to somebody not yet heard. */
  invited: boolean;
  replyTo: EntryId | null;
  requestedAt: number;
  /** Phase and item of the request; once they have the floor, of the speech. */
  phase: PhaseId | null;
  item: ItemId | null;
  status: EntryStatus;
  /** Why the chair called them out of turn; null when they came by the order. */
  override: string | null;
  /** Times they were called and were not there; the first costs them nothing (Q13). */
  missed: number;
  speech: Speech | null;
};

export type QueueState = {
  entries: Record<EntryId, Entry>;
  /** Every entry in the order of asking; who misses a second call moves to the end on coming back. */
  order: readonly EntryId[];
  onDeck: EntryId | null;
  speaking: EntryId | null;
  open: boolean;
  /** The chair's own policy; null follows the phase. */
  policy: QueuePolicy | null;
  warnings: readonly {
    person: PersonId;
    entry: EntryId;
    ground: WarningGround;
    at: number;
    item: ItemId | null;
  }[];
};

export const initialQueue: QueueState = {
  entries: {},
  order: [],
  onDeck: null,
  speaking: null,
  open: true,
  policy: null,
  warnings: [],
};
