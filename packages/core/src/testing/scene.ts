import { expect } from 'vitest';
import type { Actor } from '../actor.ts';
import type { Decision } from '../decision.ts';
import { CommandId } from '../ids.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import type { MeetingEvent } from '../meeting-event.ts';
import type { MeetingState } from '../meeting-state.ts';
import type { Rejection } from '../rejection.ts';
import { chair, system } from './actors.ts';
import { append, emptyHistory, type History, perform } from './history.ts';

/** 2026-03-12 19:00 in Changsha: when the meetings of tests begin. */
export const start = Date.UTC(2026, 2, 12, 11);

/** What came of a command, to be held against what should have. */
export type Outcome = {
  /** Exactly these facts follow. */
  then: (...events: readonly MeetingEvent[]) => void;
  /** Accepted, and nothing needed to change. */
  thenNothing: () => void;
  /** Refused, with exactly this reason and data. */
  thenRefused: (rejection: Rejection) => void;
};

/** A meeting at some moment. `at` is the instant of the next command; each command takes a second. */
export type Scene = {
  state: MeetingState;
  history: History;
  at: number;
  /** The same meeting after a command that is accepted; one that is refused fails the test. */
  after: (command: MeetingCommand, by?: Actor) => Scene;
  /** The same meeting so much later. */
  later: (ms: number) => Scene;
  /** Gives a command, to look at what comes of it. */
  when: (command: MeetingCommand, by?: Actor) => Outcome;
};

const outcome = (decision: Decision<MeetingEvent>): Outcome => ({
  then: (...events) => expect(decision).toEqual({ ok: true, events }),
  thenNothing: () => expect(decision).toEqual({ ok: true, events: [] }),
  thenRefused: (rejection) => expect(decision).toEqual({ ok: false, rejection }),
});

/** The meeting with this history, at this instant. */
export const sceneOf = (history: History, at: number): Scene => {
  const attempt = (command: MeetingCommand, by: Actor = chair) =>
    perform(history, { id: CommandId.parse(`c${at}`), command, by, at });
  return {
    state: history.state,
    history,
    at,
    after: (command, by) => {
      const { decision, history: next } = attempt(command, by);
      expect(decision, command.type).toMatchObject({ ok: true });
      return sceneOf(next, at + 1000);
    },
    later: (ms) => sceneOf(history, at + ms),
    when: (command, by) => outcome(attempt(command, by).decision),
  };
};

/** A meeting in which these facts have happened, a second apart. */
export const given = (events: readonly MeetingEvent[]): Scene => {
  const history = events.reduce(
    (so, event, i) => append(so, [event], { id: CommandId.parse(`g${i}`), by: system, at: start + i * 1000 }),
    emptyHistory,
  );
  return sceneOf(history, start + events.length * 1000);
};
