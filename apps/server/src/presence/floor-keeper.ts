import { CommandId, type Entry, type MeetingId, type MeetingState, type PersonId } from '@yishi/core';
import { nanoid } from 'nanoid';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Rooms } from '../rooms/rooms.ts';

/** A page that is loaded again is back sooner than this; nothing is said of it. */
const BLIP_MS = 3000;

export type FloorKeeperPorts = {
  clock: Clock;
  log: Log;
  rooms: Pick<Rooms, 'open'>;
  /** Is a device of this person connected now? */
  reaches: (meeting: MeetingId, person: PersonId) => boolean;
};

/**
 * Tells a meeting that the device of whoever has the floor is not reached any more, and that it is again. What follows
 * from it is decided by the rules.
 */
export class FloorKeeper {
  readonly #ports: FloorKeeperPorts;

  constructor(ports: FloorKeeperPorts) {
    this.#ports = ports;
  }

  /** The last device of somebody was lost, or the first is back. */
  changed(meeting: MeetingId, person: PersonId): void {
    if (this.#ports.reaches(meeting, person)) void this.#tell(meeting, person);
    else this.#ports.clock.after(BLIP_MS, () => void this.#tell(meeting, person));
  }

  /** The floor is held, perhaps by a process that does not know that the device is connected here. */
  held(meeting: MeetingId, { queue }: MeetingState): void {
    const person = queue.speaking === null ? undefined : queue.entries[queue.speaking]?.person;
    if (person !== undefined && this.#ports.reaches(meeting, person)) void this.#tell(meeting, person);
  }

  async #tell(meeting: MeetingId, person: PersonId): Promise<void> {
    try {
      const room = await this.#ports.rooms.open(meeting);
      const entry = speechOf(room.state, person);
      if (entry === null) return;
      const type = this.#ports.reaches(meeting, person) ? 'EndHold' : 'HoldFloor';
      await room.submit(
        { kind: 'system' },
        { id: CommandId.parse(nanoid()), command: { type, entry: entry.id } },
      );
    } catch (fault) {
      this.#ports.log.error({ err: fault, meeting }, 'floor not kept');
    }
  }
}

const speechOf = ({ queue }: MeetingState, person: PersonId): Entry | null => {
  const entry = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  return entry?.person === person ? entry : null;
};
