import type { Actor, MeetingId, MeetingState } from '@yishi/core';
import type { CommandMessage, CommandReply } from '@yishi/protocol/names';
import { loadStanding } from './load-standing.ts';
import { Room, type RoomPorts } from './room.ts';

const IDLE_MS = 10 * 60_000;
const SWEEP_MS = 60_000;

type Loaded = { room: Promise<Room>; usedAt: number };

export type RoomsPorts = RoomPorts & {
  /** Whether anybody is connected to a meeting. */
  inUse: (meeting: MeetingId) => boolean;
  /** A meeting comes into memory; what this answers is called with the state once that is read. */
  opened: (meeting: MeetingId) => (state: MeetingState) => void;
  /** A meeting leaves memory. */
  closed: (meeting: MeetingId) => void;
};

/** The meetings in memory: each is loaded when it is first asked for and unloaded when nobody needs it any more. */
export class Rooms {
  readonly #ports: RoomsPorts;
  readonly #rooms = new Map<MeetingId, Loaded>();
  #stopSweep: () => void;

  constructor(ports: RoomsPorts) {
    this.#ports = ports;
    this.#stopSweep = this.#planSweep();
  }

  /** How many are in memory. */
  get count(): number {
    return this.#rooms.size;
  }

  /** The room of a meeting. Rejects with MeetingUnreadable or StoreUnavailable; the next call tries again. */
  open(meeting: MeetingId): Promise<Room> {
    const known = this.#rooms.get(meeting);
    if (known === undefined) return this.#load(meeting);
    known.usedAt = this.#ports.clock.now();
    return known.room;
  }

  /** How a meeting stands, without keeping it in memory. Rejects as `open`. */
  async look(meeting: MeetingId): Promise<MeetingState> {
    const known = this.#rooms.get(meeting);
    if (known !== undefined) return (await known.room).state;
    return (await loadStanding(this.#ports.events, meeting)).state;
  }

  /** The log of a meeting has reached a version; false when the meeting is not in memory. Never rejects. */
  async learn(meeting: MeetingId, version: number): Promise<boolean> {
    const loaded = this.#rooms.get(meeting);
    if (loaded === undefined) return false;
    try {
      await (await loaded.room).learn(version);
      return true;
    } catch {
      return false;
    }
  }

  /** Opens the room and submits. Rejects as `open`. */
  async submit(meeting: MeetingId, actor: Actor, message: CommandMessage): Promise<CommandReply> {
    const room = await this.open(meeting);
    return room.submit(actor, message);
  }

  /** Every room answers what it took and keeps a snapshot. */
  async close(): Promise<void> {
    this.#stopSweep();
    const loaded = await Promise.allSettled([...this.#rooms.values()].map(({ room }) => room));
    await Promise.all(loaded.flatMap((room) => (room.status === 'fulfilled' ? [room.value.close()] : [])));
  }

  #load(meeting: MeetingId): Promise<Room> {
    const loaded = this.#ports.opened(meeting);
    const room = loadStanding(this.#ports.events, meeting).then((standing) => {
      loaded(standing.state);
      return new Room(meeting, standing, this.#ports);
    });
    this.#rooms.set(meeting, { room, usedAt: this.#ports.clock.now() });
    room.catch(() => this.#forget(meeting));
    return room;
  }

  #forget(meeting: MeetingId): void {
    this.#rooms.delete(meeting);
    this.#ports.closed(meeting);
  }

  #planSweep(): () => void {
    return this.#ports.clock.after(SWEEP_MS, () => this.#sweep());
  }

  #sweep(): void {
    const idleSince = this.#ports.clock.now() - IDLE_MS;
    for (const [meeting, { room, usedAt }] of this.#rooms) {
      if (usedAt > idleSince || this.#ports.inUse(meeting)) continue;
      this.#forget(meeting);
      void room.then((loaded) => loaded.close());
    }
    this.#stopSweep = this.#planSweep();
  }
}
