import { randomUUID } from 'node:crypto';
import { type Actor, MeetingId, type MeetingState, PersonId, type Recorded, type Role } from '@yishi/core';
import type { Scene } from '@yishi/core/testing';
import { Client, type Door } from '../../kit/client.ts';
import type { RunningServer } from '../../kit/start-server.ts';

/** Who stands before a meeting: a role of staff, a participant by their id, or somebody who watches. */
export type Column = 'facilitator' | 'recorder' | 'desk' | 'observer' | { member: string };

/** The column of the permission table. */
export const roleOf = (column: Column): Exclude<Role, 'system'> =>
  typeof column === 'string' ? column : 'member';

/** A meeting that stands in a server's store as if it had been held there. */
export class Planted {
  readonly meeting: MeetingId;
  readonly #server: RunningServer;
  readonly #cookie: string;

  private constructor(server: RunningServer, cookie: string, meeting: MeetingId) {
    this.#server = server;
    this.#cookie = cookie;
    this.meeting = meeting;
  }

  /** Writes the log of a scene into the store under an id of its own. `cookie` is of staff with all roles. */
  static async of(server: RunningServer, cookie: string, { history }: Scene): Promise<Planted> {
    const meeting = MeetingId.parse(randomUUID());
    const rows = history.log.map((fact) => rowOf(meeting, fact));
    await server.store.events.append(meeting, 0, rows);
    await server.house.keys.make(meeting);
    return new Planted(server, cookie, meeting);
  }

  /** The meeting as the server has it. */
  async state(): Promise<MeetingState> {
    return (await this.#server.house.rooms.open(this.meeting)).state;
  }

  /** How many facts are stored. */
  async stored(): Promise<number> {
    return (await this.#server.store.events.read(this.meeting, 0)).length;
  }

  async doorOf(column: Column): Promise<Door> {
    const { house } = this.#server;
    if (column === 'observer') return { door: 'observer', token: house.keys.of(this.meeting)?.watch ?? '' };
    if (typeof column === 'string') return { door: 'staff', role: column, cookie: this.#cookie };
    const token = await house.members.take(this.meeting, PersonId.parse(column.member));
    return { door: 'member', token: token ?? '' };
  }

  async connect(column: Column): Promise<Client> {
    return Client.connect(await this.doorOf(column), { url: this.#server.url, meeting: this.meeting });
  }

  /** Who the server takes somebody at this column for. */
  actorOf(column: Column): Actor {
    if (column === 'observer') return { kind: 'observer' };
    if (typeof column === 'object') return { kind: 'member', id: PersonId.parse(column.member) };
    const self = this.#server.house.authority.staffBy(this.#cookie.split('=')[1] ?? null)?.self;
    if (self === undefined) throw new Error('staff without a session');
    return { kind: 'staff', id: self.id, name: self.name, role: column };
  }
}

const rowOf = (meeting: MeetingId, { at, by, commandId, event }: Recorded) => ({
  type: event.type,
  at,
  data: { by, event: event.type === 'MeetingCreated' ? { ...event, meeting } : event },
  commandId,
});
