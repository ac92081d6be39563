import { type Actor, type Kind, type MeetingCommand, MeetingId, type Rejection } from '@yishi/core';
import type { NewMeetingRequest, Refusal } from '@yishi/protocol/names';
import { customAlphabet } from 'nanoid';
import type { MeetingKeys } from '../auth/meeting-keys.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { submitAll } from './submit-all.ts';
import type { Texts } from './texts.ts';

/** Ids stand in links that people copy: no signs that double-clicking breaks at. */
const newId = customAlphabet('0123456789abcdefghijkmnpqrstuvwxyz', 12);

export type CallOptions = { practice: boolean };

/** Calls meetings. */
export class Office {
  readonly #rooms: Rooms;
  readonly #keys: MeetingKeys;
  readonly #texts: Texts;
  readonly #kinds: readonly Kind[];

  constructor(parts: { rooms: Rooms; keys: MeetingKeys; texts: Texts; kinds: readonly Kind[] }) {
    this.#rooms = parts.rooms;
    this.#keys = parts.keys;
    this.#texts = parts.texts;
    this.#kinds = parts.kinds;
  }

  /** A new meeting with its roster and the beginning of its agenda. Rejects as `Rooms.open`. */
  async call(
    actor: Actor,
    request: NewMeetingRequest,
    { practice }: CallOptions,
  ): Promise<{ meeting: MeetingId } | { rejection: Rejection | Refusal }> {
    const kind = this.#kinds.find(({ id }) => id === request.kind);
    if (kind === undefined) return { rejection: unknownKind };
    const meeting = MeetingId.parse(newId());
    const rejection = await submitAll(
      this.#rooms,
      meeting,
      actor,
      commandsOf(meeting, kind, request, practice),
    );
    if (rejection !== null) return { rejection };
    await this.#texts.seed(meeting, request.agenda);
    await this.#keys.make(meeting);
    return { meeting };
  }
}

const unknownKind: Refusal = {
  code: 'BadRequest',
  retryAfterMs: null,
  misfit: { path: 'kind', fault: 'notAllowed', limit: null },
};

const commandsOf = (
  meeting: MeetingId,
  kind: Kind,
  { people, agenda: _, kind: __, ...notice }: NewMeetingRequest,
  practice: boolean,
): MeetingCommand[] => [
  { type: 'CreateMeeting', meeting, kind, practice, ...notice },
  ...(people.length > 0 ? [{ type: 'EnrolPeople' as const, people }] : []),
];
