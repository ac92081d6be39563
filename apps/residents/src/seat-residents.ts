import { residentWishes } from './behaviour/resident-wishes.ts';
import { busyMove } from './behaviour/busy-move.ts';
import type { Part } from './casting.ts';
import type { Crowd } from './crowd.ts';
import { enterAs } from './door/join.ts';
import { keepBusy } from './keep-busy.ts';
import type { MeetingLink } from './link/meeting-link.ts';
import type { ResidentsOptions } from './options.ts';
import type { Scenes } from './scenes.ts';
import { systemTimers } from './timers.ts';

const AT_ONCE = 8;

type Options = Pick<ResidentsOptions, 'url' | 'code' | 'busyMs'>;

type Place = { person: Part['person']; seat: MeetingLink; everyMs: number };

/** Beside the story, something to do at a steady rhythm. */
const occupy = (crowd: Crowd, { person, seat, everyMs }: Place, scenes: Scenes): void => {
  const move = (acts: number) => busyMove({ person, acts, scene: scenes(seat.state) });
  const chance = (act: number) => scenes(seat.state).chance(person, 'rhythm', `${act}`);
  crowd.whenLeaving(keepBusy({ seat, timers: systemTimers, everyMs, chance, move }));
};

/** Everybody takes their name and sits down, a few at a time; answers how many did. Throws as `enterAs`. */
export const seatResidents = async (
  crowd: Crowd,
  parts: readonly Part[],
  { busyMs, ...door }: Options,
  scenes: Scenes,
): Promise<number> => {
  const waiting = [...parts];
  let seated = 0;
  const usher = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const resident = part;
      const { person } = resident;
      const token = await enterAs(door, resident);
      if (token === null) continue;
      const claim = { door: 'member', token } as const;
      const seat = crowd.seat(person, claim, (state) => residentWishes(resident, scenes(state)));
      if (busyMs !== null) occupy(crowd, { person, seat, everyMs: busyMs }, scenes);
      seated += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, usher));
  return seated;
};
