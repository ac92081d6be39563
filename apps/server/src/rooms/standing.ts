import { type CommandId, evolve, initialMeeting, type MeetingState, type Recorded } from '@yishi/core';

/**
 * Where a meeting stands: its state, and which commands led there. The ids are kept beside the state, not in it, so
 * that folding one more event does not copy all of them.
 */
export type Standing = { state: MeetingState; handled: ReadonlyMap<CommandId, number> };

/** A fact with the state it led to: what views are made of. */
export type Published = { recorded: Recorded; after: MeetingState };

export const emptyStanding: Standing = { state: initialMeeting, handled: new Map() };

/** Folds one fact, leaving the command ids out. */
export const fold = (state: MeetingState, recorded: Recorded): MeetingState =>
  evolve(state, { ...recorded, commandId: null });
