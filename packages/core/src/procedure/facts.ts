import type { Actor } from '../actor.ts';
import type { Gate } from '../kinds/kind.ts';
import type { Quorum } from '../quorum.ts';

/** What the life of a meeting must know of the rest of it. */
export type ProcedureFacts = {
  at: number;
  by: Actor;
  quorum: Quorum;
  floorBusy: boolean;
  pollOpen: boolean;
  itemOpen: boolean;
  /** What was left undone, in the order it is said. */
  undone: readonly Gate['check'][];
};
