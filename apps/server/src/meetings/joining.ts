import {
  type MeetingCommand,
  type MeetingId,
  type MeetingState,
  PersonId,
  type Rejection,
} from '@yishi/core';
import type {
  EnterReply,
  EnterRequest,
  JoinKey,
  LookReply,
  Nameplate,
  Refusal,
  RefusalCode,
} from '@yishi/protocol/names';
import { nanoid } from 'nanoid';
import { digest } from '../auth/secrets.ts';
import type { MeetingKeys } from '../auth/meeting-keys.ts';
import type { MemberSessions } from '../auth/member-sessions.ts';
import type { Clock } from '../clock.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { cardOf } from './meeting-card.ts';
import { isOpenForJoining } from './open-for.ts';
import { submitAll } from './submit-all.ts';

type Refused = { rejection: Rejection | Refusal };

const refused = (code: RefusalCode): Refused => ({ rejection: { code, retryAfterMs: null } });

/** How participants get in: they show the code or the secret, find their name, and their device is bound to it. */
export class Joining {
  readonly #rooms: Rooms;
  readonly #keys: MeetingKeys;
  readonly #members: MemberSessions;
  readonly #clock: Clock;

  constructor(parts: { rooms: Rooms; keys: MeetingKeys; members: MemberSessions; clock: Clock }) {
    this.#rooms = parts.rooms;
    this.#keys = parts.keys;
    this.#members = parts.members;
    this.#clock = parts.clock;
  }

  /** The meeting and its names. Rejects as `Rooms.open`. */
  async look(by: JoinKey): Promise<LookReply | Refused> {
    const room = await this.#roomOf(by);
    if ('rejection' in room) return room;
    const card = cardOf(room.state);
    if (card === null) return refused('UnknownCode');
    return { card, people: this.#nameplates(room), now: this.#clock.now() };
  }

  /** Binds the device to a name of the roster, or to a new one that waits for the desk. Rejects as `Rooms.open`. */
  async enter({ by, who, channel, device }: EnterRequest): Promise<EnterReply | Refused> {
    const room = await this.#roomOf(by);
    if ('rejection' in room) return room;
    if ('person' in who) return this.#enterAs(room, who.person, device);
    const person = newcomerOf(room.meeting, who.name, device);
    const rejection = await this.#ask(room, { type: 'AskToJoin', person, name: who.name, channel });
    return rejection === null ? this.#bind(room, person, device) : { rejection };
  }

  async #roomOf(by: JoinKey): Promise<Room | Refused> {
    const meeting = this.#keys.meetingOf(by);
    if (meeting === null) return refused('UnknownCode');
    const room = await this.#rooms.open(meeting);
    return isOpenForJoining(room.state.procedure.status) ? room : refused('MeetingNotOpen');
  }

  #nameplates({ meeting, state }: Room): Nameplate[] {
    return roster(state).map(({ id, name, representing }) => ({
      id,
      name,
      representing,
      taken: this.#members.isTaken(meeting, id),
    }));
  }

  async #enterAs(room: Room, person: PersonId, device: string | undefined): Promise<EnterReply | Refused> {
    if (!roster(room.state).some(({ id }) => id === person)) return { rejection: { code: 'UnknownPerson' } };
    return this.#bind(room, person, device);
  }

  /** Null when they wait for the desk now, or were let in when they asked before. */
  async #ask(
    room: Room,
    asking: MeetingCommand & { type: 'AskToJoin' },
  ): Promise<Refused['rejection'] | null> {
    const { meeting, state } = room;
    if (state.attendance.people[asking.person] !== undefined) return null;
    return submitAll(this.#rooms, meeting, { kind: 'member', id: asking.person }, [asking]);
  }

  async #bind(room: Room, person: PersonId, device: string | undefined): Promise<EnterReply | Refused> {
    const { meeting } = room;
    const token = await this.#members.take(meeting, person, device);
    if (token === null) return refused('NameTaken');
    const details = room.state.attendance.people[person];
    if (details !== undefined) return { meeting, person, token, waiting: details.presence === 'waiting' };
    // Struck from the list meanwhile, when there was no name to free yet.
    await this.#members.release(meeting, person);
    return { rejection: { code: 'UnknownPerson' } };
  }
}

/** The same person whenever the same device asks under the same name, so that asking twice is asking once. */
const newcomerOf = (meeting: MeetingId, name: string, device: string | undefined): PersonId =>
  PersonId.parse(device === undefined ? nanoid() : digest(`${meeting} ${name} ${device}`).slice(0, 21));

/** Those on the list; not who waits to be let in. */
const roster = ({ attendance }: MeetingState) =>
  attendance.order.flatMap((id) => {
    const person = attendance.people[id];
    return person === undefined || person.presence === 'waiting' ? [] : [person];
  });
