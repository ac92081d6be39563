import type { PersonId } from '@yishi/core';
import type { Connection, Presence } from '@yishi/protocol/names';
import type { Clock } from '../clock.ts';

const RECONNECTING_MS = 30_000;
const QUIET_MS = 250;
const BUSY_MS = 1000;
const BUSY_PEOPLE = 60;

type Seat = { devices: number; forget: () => void };

/**
 * Who is connected to one meeting. It changes nothing in the log. Changes are told together, and the last value is
 * always told.
 */
export class MeetingPresence {
  readonly #clock: Clock;
  readonly #tell: (presence: Presence) => void;
  readonly #turned: (person: PersonId) => void;
  readonly #seats = new Map<PersonId, Seat>();
  #observers = 0;
  #staff = 0;
  #planned = false;

  /** `turned` hears at once of whoever lost their last device or has one again. */
  constructor(clock: Clock, tell: (presence: Presence) => void, turned: (person: PersonId) => void) {
    this.#clock = clock;
    this.#tell = tell;
    this.#turned = turned;
  }

  /** Nobody is connected. */
  get empty(): boolean {
    return this.#observers === 0 && this.#staff === 0 && this.people().next().done === true;
  }

  /** Those with a device connected now. */
  *people(): Generator<PersonId> {
    for (const [person, { devices }] of this.#seats) if (devices > 0) yield person;
  }

  /** Is a device of this person connected now? */
  reaches(person: PersonId): boolean {
    return (this.#seats.get(person)?.devices ?? 0) > 0;
  }

  current(): Presence {
    const people: Record<PersonId, Connection> = {};
    for (const [person, { devices }] of this.#seats) people[person] = devices > 0 ? 'online' : 'reconnecting';
    return { people, observers: this.#observers };
  }

  observer(change: 1 | -1): void {
    this.#observers += change;
    this.#plan();
  }

  staff(change: 1 | -1): void {
    this.#staff += change;
  }

  arrived(person: PersonId): void {
    const seat = this.#seats.get(person);
    seat?.forget();
    this.#seats.set(person, { devices: (seat?.devices ?? 0) + 1, forget: () => undefined });
    if (!seat?.devices) this.#turn(person);
  }

  left(person: PersonId): void {
    const devices = (this.#seats.get(person)?.devices ?? 1) - 1;
    const forget =
      devices > 0 ? () => undefined : this.#clock.after(RECONNECTING_MS, () => this.#forget(person));
    this.#seats.set(person, { devices, forget });
    if (devices === 0) this.#turn(person);
  }

  #turn(person: PersonId): void {
    this.#plan();
    this.#turned(person);
  }

  #forget(person: PersonId): void {
    this.#seats.delete(person);
    this.#plan();
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    this.#clock.after(this.#seats.size > BUSY_PEOPLE ? BUSY_MS : QUIET_MS, () => {
      this.#planned = false;
      this.#tell(this.current());
    });
  }
}
