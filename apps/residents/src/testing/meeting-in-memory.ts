import {
  type Actor,
  type Audience,
  CommandId,
  type MeetingCommand,
  type MeetingState,
  redactState,
} from '@yishi/core';
import { emptyHistory, type History, perform } from '@yishi/core/testing';
import type { Outcome, Seat } from '../seat.ts';
import type { Timers } from '../timers.ts';

/** A command that was refused, for a test to look at. */
export type Refused = { by: Actor; command: MeetingCommand; code: string };

/** A meeting without a server: commands are decided at once, and everybody sees what their audience may. */
export class MeetingInMemory {
  #history: History = emptyHistory;
  #serial = 0;
  readonly #looks = new Set<() => void>();
  readonly refused: Refused[] = [];
  readonly #timers: Timers;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  get state(): MeetingState {
    return this.#history.state;
  }

  give(command: MeetingCommand, by: Actor): Outcome {
    this.#serial += 1;
    const id = CommandId.parse(`c${this.#serial}`);
    const { decision, history } = perform(this.#history, { id, command, by, at: this.#timers.now() });
    if (!decision.ok) {
      this.refused.push({ by, command, code: decision.rejection.code });
      return { kind: 'refused', code: decision.rejection.code };
    }
    this.#history = history;
    for (const look of this.#looks) look();
    return { kind: 'done' };
  }

  /** A place in it; while a connection is lost nothing is seen, and what is given waits. */
  seat(by: Actor, audience: Audience): Seat & { readonly dropped: number } {
    const view = () => redactState(this.state, audience);
    const timers = this.#timers;
    let seen = view();
    let away = false;
    let dropped = 0;
    const watchers = new Set<() => void>();
    const waiting: (() => void)[] = [];
    const look = (): void => {
      if (away) return;
      seen = view();
      for (const watcher of watchers) watcher();
    };
    this.#looks.add(look);
    return {
      get state() {
        return seen;
      },
      get dropped() {
        return dropped;
      },
      watch: (watcher) => void watchers.add(watcher),
      give: (command) =>
        new Promise((resolve) => {
          const act = (): void => resolve(this.give(command, by));
          if (away) waiting.push(act);
          else act();
        }),
      dropOff: (awayMs) => {
        away = true;
        dropped += 1;
        timers.after(awayMs, () => {
          away = false;
          look();
          for (const act of waiting.splice(0)) act();
        });
      },
    };
  }
}
