import type { MeetingId, PersonId } from '@yishi/core';
import type { Tongue } from '@yishi/scenarios';
import { chairWishes } from './chair/chair-wishes.ts';
import type { Crowd } from './crowd.ts';
import { deskWishes } from './desk/desk-wishes.ts';
import { enterAsStaff } from './door/staff-entry.ts';
import type { Claim } from './link/claim.ts';
import type { Pen, Wishes } from './player.ts';
import type { Scenes } from './scenes.ts';
import { visitors } from './story/visitors.ts';
import { readDraftedAgenda } from './texts/drafted-agenda.ts';
import { openMinutes } from './texts/minutes-pen.ts';

type Door = { url: string; meeting: MeetingId };

/** As many as one command puts on the roster. */
const AT_ONCE = 200;

/** The staff door of one meeting, opened with a key. */
export class StaffRoom {
  readonly #crowd: Crowd;
  readonly #door: Door;
  readonly #cookie: string;

  private constructor(crowd: Crowd, door: Door, cookie: string) {
    this.#crowd = crowd;
    this.#door = door;
    this.#cookie = cookie;
  }

  /** Throws as `enterAsStaff`. */
  static async open(crowd: Crowd, door: Door, key: string): Promise<StaffRoom> {
    return new StaffRoom(crowd, door, await enterAsStaff(door.url, key));
  }

  /** Puts people on the roster, numbered on from those who are there. */
  async enrol(from: number, count: number, tongue: Tongue): Promise<void> {
    const desk = this.#seat('desk', () => []);
    for (let done = 0; done < count; done += AT_ONCE) {
      const people = visitors(from + done + 1, Math.min(AT_ONCE, count - done), tongue);
      await desk.give({ type: 'EnrolPeople', people });
    }
  }

  /** Sits at the desk, for those without a device. */
  takeDesk(scenes: Scenes, withDevice: ReadonlySet<PersonId>): void {
    this.#seat('desk', (state) => deskWishes(scenes(state), withDevice));
  }

  /** Takes the chair and the minutes. Throws as `openText`. */
  async takeChair(scenes: Scenes): Promise<void> {
    const door = { ...this.#door, cookie: this.#cookie };
    const drafted = await readDraftedAgenda(door);
    const minutes = await openMinutes(door);
    this.#crowd.whenLeaving(minutes.close);
    this.#seat('facilitator', (state) => chairWishes(scenes(state), drafted), minutes.pen);
  }

  #seat(role: 'desk' | 'facilitator', wishes: Wishes, pen?: Pen) {
    const claim: Claim = { door: 'staff', role, cookie: this.#cookie };
    return this.#crowd.seat(role, claim, wishes, pen);
  }
}
