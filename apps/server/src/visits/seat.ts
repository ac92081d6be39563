import { type Actor, type Audience, audienceOf, type MeetingId } from '@yishi/core';
import { everybodyIn, type Group, type Link, membersOf, personOf, publicOf, staffOf } from '../fanout/hub.ts';
import type { Room } from '../rooms/room.ts';
import { snapshotFor } from './catch-up.ts';

const groupsOf = (meeting: MeetingId, audience: Audience): readonly Group[] => {
  const everybody = everybodyIn(meeting);
  if (audience.kind === 'staff') return [everybody, staffOf(meeting)];
  if (audience.kind === 'public') return [everybody, publicOf(meeting)];
  const others = audience.kind === 'member' ? membersOf(meeting) : publicOf(meeting);
  return [everybody, others, personOf(meeting, audience.person)];
};

/** From where one connection follows a meeting: among staff, participants or those who look on (V6). */
export class Seat {
  readonly #link: Link;
  #taken: { room: Room; kind: Audience['kind'] } | null = null;

  constructor(link: Link) {
    this.#link = link;
  }

  /** From here on the connection hears what this person may see now. */
  take(room: Room, actor: Actor): Audience {
    const audience = audienceOf(room.state, actor);
    if (this.#taken?.kind !== audience.kind) this.#link.join(groupsOf(room.meeting, audience));
    this.#taken = { room, kind: audience.kind };
    return audience;
  }

  /** Shows everything anew to whoever was let in meanwhile; nothing before a seat was taken. */
  recheck(actor: Actor): void {
    if (this.#taken === null) return;
    const { room, kind } = this.#taken;
    const audience = this.take(room, actor);
    if (audience.kind !== kind) this.#link.send('snapshot', snapshotFor(room.state, audience));
  }
}
