import type { MeetingId, PersonId } from '@yishi/core';
import type { Clock } from '../clock.ts';
import { type Group, type Hub, membersOf, publicOf, staffOf } from '../fanout/hub.ts';
import { noHints, type Hints } from '../neighbours/hints.ts';
import { MeetingPresence, type Part, type Side } from './meeting-presence.ts';

/** How often a process says that it lives, and how long its word is good for while it can be heard. */
const ALIVE_MS = 1000;
const GONE_MS = 5000;

const groupsOf: Readonly<Record<Side, (meeting: MeetingId) => readonly Group[]>> = {
  people: (meeting) => [staffOf(meeting), membersOf(meeting)],
  observers: (meeting) => [publicOf(meeting)],
};

export type PresencesPorts = {
  clock: Clock;
  hub: Hub;
  hints: Hints;
  /** Hears at once of whoever lost their last device or has one again. */
  turned: (meeting: MeetingId, person: PersonId) => void;
};

/** The presence of every meeting in memory: who is connected, here or at another process. */
export class Presences {
  readonly #ports: PresencesPorts;
  readonly #meetings = new Map<MeetingId, MeetingPresence>();
  /** When another process was last heard. */
  readonly #heardAt = new Map<string, number>();
  #stop: () => void = () => undefined;

  constructor(ports: PresencesPorts) {
    this.#ports = ports;
    if (ports.hints !== noHints) this.#beat();
  }

  of(meeting: MeetingId): MeetingPresence {
    const known = this.#meetings.get(meeting);
    if (known !== undefined) return known;
    const { clock, hub, turned } = this.#ports;
    const made = new MeetingPresence({
      clock,
      tell: (to, presence) => {
        for (const group of groupsOf[to](meeting)) hub.send(group, 'presence', presence);
      },
      share: (part) => this.#share(meeting, part),
      turned: (person) => turned(meeting, person),
    });
    this.#meetings.set(meeting, made);
    return made;
  }

  /** A meeting comes into memory: the others are asked who is connected there. */
  begin(meeting: MeetingId): void {
    this.of(meeting);
    this.#ask(meeting);
  }

  /** A meeting nobody is connected to leaves memory. */
  end(meeting: MeetingId): void {
    this.#meetings.delete(meeting);
  }

  isEmpty(meeting: MeetingId): boolean {
    return this.#meetings.get(meeting)?.empty ?? true;
  }

  /** Another process lives. Of one not known yet, or taken for gone, it is asked who is there. */
  alive(process: string): void {
    if (!this.#heardAt.has(process)) for (const meeting of this.#meetings.keys()) this.#ask(meeting);
    this.#heardAt.set(process, this.#ports.clock.now());
  }

  /** Another process said who is connected there. */
  heard(process: string, meeting: MeetingId, part: Part): void {
    this.alive(process);
    this.#meetings.get(meeting)?.heard(process, part);
  }

  /** Somebody asks who is here. */
  say(meeting: MeetingId): void {
    const presence = this.#meetings.get(meeting);
    if (presence !== undefined) this.#share(meeting, presence.part());
  }

  /** The others can be reached again: they are told everything and asked for everything. */
  reached(): void {
    for (const process of this.#heardAt.keys()) this.alive(process);
    for (const meeting of this.#meetings.keys()) {
      this.say(meeting);
      this.#ask(meeting);
    }
  }

  close(): void {
    this.#stop();
    for (const meeting of this.#meetings.keys()) this.#share(meeting, { people: [], observers: 0 });
  }

  #ask(meeting: MeetingId): void {
    const { hints } = this.#ports;
    hints.send({ kind: 'whoIsThere', from: hints.self, meeting });
  }

  #share(meeting: MeetingId, { people, observers }: Part): void {
    const { hints } = this.#ports;
    hints.send({ kind: 'presence', from: hints.self, meeting, people: [...people], observers });
  }

  #beat(): void {
    const { clock, hints } = this.#ports;
    this.#stop = clock.after(ALIVE_MS, () => {
      hints.send({ kind: 'alive', from: hints.self });
      if (hints.connected) this.#forgetGone();
      this.#beat();
    });
  }

  /** While nobody can be heard, nobody is taken for gone. */
  #forgetGone(): void {
    const since = this.#ports.clock.now() - GONE_MS;
    for (const [process, at] of this.#heardAt) {
      if (at >= since) continue;
      this.#heardAt.delete(process);
      for (const presence of this.#meetings.values()) presence.heard(process, null);
    }
  }
}
