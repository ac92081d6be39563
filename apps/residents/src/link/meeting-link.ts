import { CommandId, evolve, initialMeeting, type MeetingCommand, type MeetingState } from '@yishi/core';
import { type CommandReply, type Down, type Farewell, farewells, limits } from '@yishi/protocol/names';
import { nanoid } from 'nanoid';
import type { Journal } from '../journal.ts';
import type { Outcome, Seat } from '../seat.ts';
import { pause, type Timers } from '../timers.ts';
import { type MeetingSocket, openSocket, type SocketOptions } from './open-socket.ts';

export type LinkOptions = SocketOptions & {
  /** Who it is in the history. */
  who: string;
  journal: Journal;
  timers: Timers;
};

/** Before trying again after the server refused the connection or closed it. */
const RETURN_MS = 500;

/** One connection to a meeting that outlives its interruptions: it folds what it is sent and sends each command until it is answered. */
export class MeetingLink implements Seat {
  readonly #options: LinkOptions;
  readonly #socket: MeetingSocket;
  readonly #watchers = new Set<() => void>();
  readonly #underWay = new Set<Promise<Outcome>>();
  #state: MeetingState = initialMeeting;
  #connected = false;
  #ended = false;
  #cancelReturn = (): void => undefined;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#socket = openSocket(options, () => (this.#state.version === 0 ? null : this.#state.version));
    this.#listen();
  }

  get state(): MeetingState {
    return this.#state;
  }

  /** No more connections: this place was given up, taken away, or the meeting is gone. */
  get ended(): boolean {
    return this.#ended;
  }

  watch(look: () => void): void {
    this.#watchers.add(look);
  }

  give(command: MeetingCommand): Promise<Outcome> {
    const outcome = this.#give(command);
    this.#underWay.add(outcome);
    void outcome.then(() => this.#underWay.delete(outcome));
    return outcome;
  }

  /** Resolves when everything given so far is answered. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  dropOff(awayMs: number): void {
    this.#socket.io.reconnection(false);
    this.#socket.io.engine.close();
    this.#cancelReturn = this.#options.timers.after(awayMs, () => {
      this.#socket.io.reconnection(true);
      this.#socket.connect();
    });
  }

  close(): void {
    this.#ended = true;
    this.#cancelReturn();
    this.#socket.disconnect();
    this.#tell();
  }

  async #give(command: MeetingCommand): Promise<Outcome> {
    const { who, journal, timers } = this.#options;
    const id = CommandId.parse(nanoid());
    journal.note({ type: 'invoke', who, id, at: timers.now(), command });
    const reply = await this.#answer(id, command);
    const at = timers.now();
    if (reply === null) {
      journal.note({ type: 'info', who, id, at });
      return { kind: 'unknown' };
    }
    if (reply.ok) {
      journal.note({ type: 'ok', who, id, at, version: reply.version });
      return { kind: 'done' };
    }
    const { code } = reply.rejection;
    journal.note({ type: 'fail', who, id, at, code });
    return { kind: 'refused', code };
  }

  /** Sends until there is an answer that will not change by sending again; null when the connection ended for good. */
  async #answer(id: CommandId, command: MeetingCommand): Promise<CommandReply | null> {
    while (!this.#ended) {
      await this.#untilConnected();
      const reply = await this.#send(id, command);
      if (reply === null) continue;
      if (reply.ok || !('retryAfterMs' in reply.rejection) || reply.rejection.retryAfterMs === null)
        return reply;
      await pause(this.#options.timers, reply.rejection.retryAfterMs);
    }
    return null;
  }

  /** One attempt; null when the connection broke or nothing came back in time. */
  #send(id: CommandId, command: MeetingCommand): Promise<CommandReply | null> {
    return new Promise((resolve) => {
      this.#socket
        .timeout(limits.answerMs)
        .emit('command', { id, command }, (fault: Error | null, reply: CommandReply) =>
          resolve(fault === null ? reply : null),
        );
    });
  }

  #untilConnected(): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!this.#connected && !this.#ended) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('welcome', () => this.#came());
    socket.on('snapshot', ({ state }) => this.#take(state));
    socket.on('events', ({ events }) => {
      const state = this.#fold(events);
      if (state !== this.#state) this.#take(state);
    });
    socket.on('farewell', (farewell) => this.#farewell(farewell));
    socket.on('disconnect', (reason) => {
      this.#connected = false;
      if (reason === 'io server disconnect') this.#comeBack();
    });
    socket.on('connect_error', () => {
      if (!socket.active) this.#comeBack();
    });
  }

  #came(): void {
    if (this.#state.version > 0) this.#options.journal.reconnected();
    this.#connected = true;
    this.#tell();
  }

  #take(state: MeetingState): void {
    this.#state = state;
    this.#tell();
  }

  /** Facts that are known already are passed over; after a gap the rest is asked for. */
  #fold(events: Parameters<Down['events']>[0]['events']): MeetingState {
    let state = this.#state;
    for (const event of events) {
      if (event.version > state.version + 1) {
        this.#socket.emit('resume', { after: state.version });
        return state;
      }
      if (event.version === state.version + 1) state = evolve(state, event);
    }
    return state;
  }

  #farewell({ code }: Farewell): void {
    if (farewells[code] === 'stay') this.close();
  }

  #comeBack(): void {
    if (this.#ended) return;
    this.#cancelReturn = this.#options.timers.after(RETURN_MS, () => this.#socket.connect());
  }

  #tell(): void {
    for (const look of this.#watchers) look();
  }
}
