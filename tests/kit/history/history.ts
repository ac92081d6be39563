import type { Actor, Audience, CommandId, MeetingCommand, MeetingState, Recorded } from '@yishi/core';

/**
 * What became of a command, as its client was told. Refused `by` the rules of the meeting, or by the server for a reason
 * of its own. `unknown`: nothing final came, and it may have had its effect.
 */
export type Outcome =
  | { is: 'ok'; version: number; at: number }
  | { is: 'refused'; by: 'rules' | 'server'; code: string; at: number }
  | { is: 'unknown' };

/**
 * One command of one client. `seen` is the version that it showed then; `invokedAt` and `at` are instants of one clock
 * that all clients share.
 */
export type Invocation = {
  client: string;
  by: Actor;
  id: CommandId;
  command: MeetingCommand;
  seen: number;
  invokedAt: number;
  outcome: Outcome;
};

/** What a client showed at the version of the state. */
export type SeenView = { client: string; audience: Audience; state: MeetingState };

/** A shared text as one client has it; `content` is the same for the same words, marks and order. */
export type Replica = { client: string; text: string; content: string };

/** A client showed a version, and then an earlier one, though nobody had reloaded it. */
export type SetBack = { client: string; from: number; to: number };

/** Everything that the clients of one meeting remember of it. */
export type History = {
  invocations: readonly Invocation[];
  views: readonly SeenView[];
  replicas: readonly Replica[];
  setBacks: readonly SetBack[];
};

/** What the store holds of that meeting: its log, and its texts by name. */
export type Kept = { log: readonly Recorded[]; texts: ReadonlyMap<string, string> };
