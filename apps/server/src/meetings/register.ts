import type { MeetingId, MeetingState } from '@yishi/core';
import type { MeetingCard } from '@yishi/protocol/names';
import type { MeetingKeys } from '../auth/meeting-keys.ts';
import type { Log } from '../log.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { cardOf } from './meeting-card.ts';

/** A meeting in lists. */
export type Entry = { card: MeetingCard; people: number };

type RegisterPorts = { keys: Pick<MeetingKeys, 'of' | 'meetings'>; rooms: Pick<Rooms, 'look'>; log: Log };

/**
 * Every meeting, for lists: read once from the log and kept up to date. A meeting that cannot be read is left out. Being
 * in a list brings no meeting into memory, or every process would follow all of them.
 */
export class Register {
  readonly #keys: RegisterPorts['keys'];
  readonly #rooms: RegisterPorts['rooms'];
  readonly #log: Log;
  readonly #entries = new Map<MeetingId, Entry>();
  /** How often each moved on elsewhere, so that an older reading is told from a newer one. */
  readonly #moves = new Map<MeetingId, number>();

  constructor({ keys, rooms, log }: RegisterPorts) {
    this.#keys = keys;
    this.#rooms = rooms;
    this.#log = log;
  }

  /** A meeting moved on. */
  note(meeting: MeetingId, state: MeetingState): void {
    const card = cardOf(state);
    if (card !== null) this.#entries.set(meeting, { card, people: state.attendance.order.length });
  }

  /** A meeting moved on elsewhere: it is read when it is asked for. */
  forget(meeting: MeetingId): void {
    this.#moves.set(meeting, (this.#moves.get(meeting) ?? 0) + 1);
    this.#entries.delete(meeting);
  }

  async of(meeting: MeetingId): Promise<Entry | null> {
    if (!this.#entries.has(meeting)) await this.#read(meeting);
    return this.#entries.get(meeting) ?? null;
  }

  /** All of them, the latest scheduled first. */
  async all(): Promise<Entry[]> {
    const entries = await Promise.all(this.#keys.meetings().map((meeting) => this.of(meeting)));
    return entries
      .flatMap((entry) => (entry === null ? [] : [entry]))
      .sort((one, other) => other.card.scheduledAt - one.card.scheduledAt);
  }

  async #read(meeting: MeetingId): Promise<void> {
    if (this.#keys.of(meeting) === null) return;
    try {
      const state = await this.#look(meeting);
      if (!this.#entries.has(meeting)) this.note(meeting, state);
    } catch (fault) {
      this.#log.error({ err: fault, meeting }, 'meeting left out of lists');
    }
  }

  async #look(meeting: MeetingId): Promise<MeetingState> {
    const moves = this.#moves.get(meeting);
    const state = await this.#rooms.look(meeting);
    return moves === this.#moves.get(meeting) ? state : this.#look(meeting);
  }
}
