import { p95 } from '../statistics.ts';
import { burst } from './burst.ts';
import type { Hall } from './hall.ts';

/** Many meetings on one server, opened when they are first needed. */
export type Fleet = { halls: Hall[]; open: (index: number) => Promise<Hall> };

/** Each person of a meeting gives one command in this time. */
const ROUND_SECONDS = 5;
const PROBE_SECONDS = 3;
/** A server that is so far behind holds no more. */
const BEHIND_SECONDS = 1;

/** So many meetings with everybody connected. */
export const fill = async (fleet: Fleet, meetings: number): Promise<readonly Hall[]> => {
  for (let index = fleet.halls.length; index < meetings; index += 4) {
    const group = Array.from({ length: Math.min(4, meetings - index) }, (_, offset) =>
      fleet.open(index + offset),
    );
    fleet.halls.push(...(await Promise.all(group)));
  }
  return fleet.halls.slice(0, meetings);
};

/** Lets so many meetings go on for a moment; answers the p95 of the ways of all deliveries in ms. */
export const probe = async (fleet: Fleet, meetings: number): Promise<number> => {
  const halls = await fill(fleet, meetings);
  const perSecond = (meetings * (halls[0]?.speakers.length ?? 1)) / ROUND_SECONDS;
  const rate = { commands: perSecond * PROBE_SECONDS, perSecond, patience: perSecond * BEHIND_SECONDS };
  return p95((await burst(halls, rate)).deliveries);
};
