import { type CommandId, evolve, initialMeeting, type MeetingState, type Recorded } from '@yishi/core';

/**
 * Where a meeting stands: its state, and which commands led there. The ids are kept beside the state, not in it, so
 * that folding one more event does not copy all of them.
 */
export type Standing = {
  state: MeetingState;
  handled: ReadonlyMap<CommandId, number>;
  /** The instant of the last fact, ms since the epoch; 0 when there is none. */
  at: number;
};

/** A fact with the state it led to: what views are made of. */
export type Published = { recorded: Recorded; after: MeetingState };

export const emptyStanding: Standing = { state: initialMeeting, handled: new Map(), at: 0 };

/** Folds one fact, leaving the command ids out. */
export const fold = (state: MeetingState, recorded: Recorded): MeetingState =>
  evolve(state, { ...recorded, commandId: null });
