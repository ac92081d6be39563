import {
  type Actor,
  type CommandId,
  decide,
  type MeetingEvent,
  type MeetingState,
  type Rejection,
} from '@yishi/core';
import type { CommandMessage, Refusal } from '@yishi/protocol/names';
import { fold, type Published, type Standing } from './standing.ts';

/** A command with who gave it. */
export type Submission = { actor: Actor; message: CommandMessage };

export type Outcome = { ok: true; version: number } | { ok: false; rejection: Rejection | Refusal };

/** What commands decided one after the other lead to; nothing of it is stored yet. */
export type Batch = {
  /** One for each submission, in their order. */
  outcomes: readonly Outcome[];
  facts: readonly Published[];
  state: MeetingState;
  handled: ReadonlyMap<CommandId, number>;
};

type Draft = { state: MeetingState; facts: Published[]; handled: Map<CommandId, number> };

/**
 * Decides commands in their order, each against what the ones before it lead to. A command that breaks a rule of the
 * program is refused and leaves the others alone; `onFault` says how.
 */
export const decideBatch = (
  standing: Standing,
  submissions: readonly Submission[],
  at: number,
  onFault: (fault: unknown) => Refusal,
): Batch => {
  const draft: Draft = { state: standing.state, facts: [], handled: new Map() };
  const outcomes = submissions.map((submission): Outcome => {
    try {
      return decideOne(standing, draft, submission, at);
    } catch (fault) {
      return { ok: false, rejection: onFault(fault) };
    }
  });
  return { outcomes, ...draft };
};

const decideOne = (standing: Standing, draft: Draft, { actor, message }: Submission, at: number): Outcome => {
  const known = standing.handled.get(message.id) ?? draft.handled.get(message.id);
  if (known !== undefined) return { ok: true, version: known };
  const decision = decide(draft.state, message.id, message.command, { at, by: actor });
  if (!decision.ok) return decision;
  const facts = foldAll(draft.state, decision.events, { at, by: actor, commandId: message.id });
  draft.state = facts.at(-1)?.after ?? draft.state;
  draft.facts.push(...facts);
  if (facts.length > 0) draft.handled.set(message.id, draft.state.version);
  return { ok: true, version: draft.state.version };
};

const foldAll = (
  start: MeetingState,
  events: readonly MeetingEvent[],
  envelope: { at: number; by: Actor; commandId: CommandId },
): Published[] => {
  let after = start;
  return events.map((event) => {
    const recorded = { version: after.version + 1, ...envelope, event };
    after = fold(after, recorded);
    return { recorded, after };
  });
};
