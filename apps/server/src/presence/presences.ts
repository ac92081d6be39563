import type { MeetingId, PersonId } from '@yishi/core';
import type { Clock } from '../clock.ts';
import { everybodyIn, type Hub } from '../fanout/hub.ts';
import { MeetingPresence } from './meeting-presence.ts';

/** The presence of every meeting that has or recently had somebody connected. */
export class Presences {
  readonly #clock: Clock;
  readonly #hub: Hub;
  readonly #turned: (meeting: MeetingId, person: PersonId) => void;
  readonly #meetings = new Map<MeetingId, MeetingPresence>();

  /** `turned` hears at once of whoever lost their last device or has one again. */
  constructor(clock: Clock, hub: Hub, turned: (meeting: MeetingId, person: PersonId) => void) {
    this.#clock = clock;
    this.#hub = hub;
    this.#turned = turned;
  }

  of(meeting: MeetingId): MeetingPresence {
    const known = this.#meetings.get(meeting);
    if (known !== undefined) return known;
    const made = new MeetingPresence(
      this.#clock,
      (presence) => this.#hub.send(everybodyIn(meeting), 'presence', presence),
      (person) => this.#turned(meeting, person),
    );
    this.#meetings.set(meeting, made);
    return made;
  }

  isEmpty(meeting: MeetingId): boolean {
    return this.#meetings.get(meeting)?.empty ?? true;
  }
}
