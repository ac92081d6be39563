import type { Actor } from '../actor.ts';
import type { Decision } from '../decision.ts';
import { evolve } from '../evolve.ts';
import type { CommandId } from '../ids.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import type { MeetingEvent, Recorded } from '../meeting-event.ts';
import { initialMeeting, type MeetingState } from '../meeting-state.ts';
import { decide } from '../meeting.ts';

/** A meeting as a store would hold it: its log, and the state folded from it. */
export type History = { state: MeetingState; log: readonly Recorded[] };

export const emptyHistory: History = { state: initialMeeting, log: [] };

/** A command as a room would take it. */
export type Attempt = { id: CommandId; command: MeetingCommand; by: Actor; at: number };

/** Writes facts down behind the log and folds them. */
export const append = (
  { state, log }: History,
  events: readonly MeetingEvent[],
  { id, by, at }: Omit<Attempt, 'command'>,
): History => {
  const added = events.map((event, i): Recorded => ({
    version: state.version + i + 1,
    at,
    by,
    commandId: id,
    event,
  }));
  return { state: added.reduce(evolve, state), log: [...log, ...added] };
};

/** Gives a command to the meeting, as a room does: decide, append, fold. A refusal leaves the history as it is. */
export const perform = (
  history: History,
  attempt: Attempt,
): { decision: Decision<MeetingEvent>; history: History } => {
  const { id, command, by, at } = attempt;
  const decision = decide(history.state, id, command, { at, by });
  return { decision, history: decision.ok ? append(history, decision.events, attempt) : history };
};
