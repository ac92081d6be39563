import type { PersonId } from '@yishi/core';
import type { Connection, Presence } from '@yishi/protocol/names';
import type { Clock } from '../clock.ts';

const RECONNECTING_MS = 30_000;
const QUIET_MS = 250;
const BUSY_MS = 1000;
const BUSY_PEOPLE = 60;
/** A crowd that looks on comes one by one; told of each, all of them would cost more than the meeting. */
const CROWD_MS = 5000;

type Seat = { devices: number; forget: () => void };

/** Who is connected to a meeting at one process. */
export type Part = { people: readonly PersonId[]; observers: number };

/** Who takes part, staff among them, and who looks on. */
export type Side = 'people' | 'observers';

export type MeetingPresencePorts = {
  clock: Clock;
  /** Tells those connected here who take part, or those who look on. */
  tell: (to: Side, presence: Presence) => void;
  /** Tells the other processes who is connected here. */
  share: (part: Part) => void;
  /** Hears at once of whoever lost their last device or has one again. */
  turned: (person: PersonId) => void;
};

/**
 * Who is connected to one meeting. It changes nothing in the log. Changes are told together, and the last value is
 * always told.
 */
export class MeetingPresence {
  readonly #ports: MeetingPresencePorts;
  readonly #seats = new Map<PersonId, Seat>();
  /** What other processes last said, by their names. */
  readonly #others = new Map<string, { people: ReadonlySet<PersonId>; observers: number }>();
  #observers = 0;
  #staff = 0;
  readonly #planned = new Set<Side>();
  /** What the other processes were last told. */
  #said = JSON.stringify({ people: [], observers: 0 });

  constructor(ports: MeetingPresencePorts) {
    this.#ports = ports;
  }

  /** Nobody is connected here. */
  get empty(): boolean {
    return this.#observers === 0 && this.#staff === 0 && this.people().next().done === true;
  }

  /** Those with a device connected here now. */
  *people(): Generator<PersonId> {
    for (const [person, { devices }] of this.#seats) if (devices > 0) yield person;
  }

  /** Is a device of this person connected now, here or elsewhere? */
  reaches(person: PersonId): boolean {
    if ((this.#seats.get(person)?.devices ?? 0) > 0) return true;
    return [...this.#others.values()].some(({ people }) => people.has(person));
  }

  current(): Presence {
    const people: Record<PersonId, Connection> = {};
    for (const person of this.#seats.keys())
      people[person] = this.reaches(person) ? 'online' : 'reconnecting';
    let observers = this.#observers;
    for (const other of this.#others.values()) {
      observers += other.observers;
      for (const person of other.people) people[person] = 'online';
    }
    return { people, observers };
  }

  /** Who is connected here. */
  part(): Part {
    return { people: [...this.people()], observers: this.#observers };
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
      devices > 0 ? () => undefined : this.#ports.clock.after(RECONNECTING_MS, () => this.#forget(person));
    this.#seats.set(person, { devices, forget });
    if (devices === 0) this.#turn(person);
  }

  /** Another process said who is connected there; null when it is gone. */
  heard(process: string, part: Part | null): void {
    const before = this.#others.get(process)?.people ?? new Set<PersonId>();
    const people = new Set(part?.people);
    if (part === null || (people.size === 0 && part.observers === 0)) this.#others.delete(process);
    else this.#others.set(process, { people, observers: part.observers });
    for (const person of [...before, ...people])
      if (before.has(person) !== people.has(person)) this.#ports.turned(person);
    this.#plan();
  }

  #turn(person: PersonId): void {
    this.#plan();
    this.#ports.turned(person);
  }

  #forget(person: PersonId): void {
    this.#seats.delete(person);
    this.#plan();
  }

  /** Says only what it has not said yet. */
  #shareChange(): void {
    const part = this.part();
    const said = JSON.stringify(part);
    if (said === this.#said) return;
    this.#said = said;
    this.#ports.share(part);
  }

  #plan(): void {
    const pauseMs = this.#seats.size > BUSY_PEOPLE ? BUSY_MS : QUIET_MS;
    this.#planFor('people', pauseMs);
    this.#planFor('observers', this.#observers > BUSY_PEOPLE ? CROWD_MS : pauseMs);
  }

  #planFor(to: Side, pauseMs: number): void {
    if (this.#planned.has(to)) return;
    this.#planned.add(to);
    this.#ports.clock.after(pauseMs, () => {
      this.#planned.delete(to);
      this.#ports.tell(to, this.current());
      if (to === 'people') this.#shareChange();
    });
  }
}
