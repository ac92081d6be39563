import type { MeetingId, PersonId } from '@yishi/core';
import type { Tongue } from '@yishi/scenarios';
import { chairWishes } from './chair/chair-wishes.ts';
import type { Crowd } from './crowd.ts';
import { deskWishes } from './desk/desk-wishes.ts';
import { enterAsStaff } from './door/staff-entry.ts';
import type { Claim } from './link/claim.ts';
import type { Wishes } from './player.ts';
import type { Scenes } from './scenes.ts';
import { visitors } from './story/visitors.ts';
import { readDraftedAgenda } from './texts/drafted-agenda.ts';

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

  /** Takes the chair. Throws as `readDraftedAgenda`. */
  async takeChair(scenes: Scenes): Promise<void> {
    const { url, meeting } = this.#door;
    const drafted = await readDraftedAgenda(url, meeting, this.#cookie);
    this.#seat('facilitator', (state) => chairWishes(scenes(state), drafted));
  }

  #seat(role: 'desk' | 'facilitator', wishes: Wishes) {
    const claim: Claim = { door: 'staff', role, cookie: this.#cookie };
    return this.#crowd.seat(role, claim, wishes);
  }
}
