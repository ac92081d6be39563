import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { p95 } from '../statistics.ts';
import type { Hall } from './hall.ts';

/** Many meetings on one server, opened when they are first needed. */
export type Fleet = { halls: Hall[]; open: (index: number) => Promise<Hall> };

/** Each person of a meeting gives one command in this time. */
const ROUND_MS = 5000;
const PROBE_MS = 3000;
const OVERLOADED_MS = 1000;

const fill = async (fleet: Fleet, meetings: number): Promise<readonly Hall[]> => {
  for (let index = fleet.halls.length; index < meetings; index += 4) {
    const group = Array.from({ length: Math.min(4, meetings - index) }, (_, offset) =>
      fleet.open(index + offset),
    );
    fleet.halls.push(...(await Promise.all(group)));
  }
  return fleet.halls.slice(0, meetings);
};

/**
 * Lets so many meetings go on for a moment; answers the p95 of the ways of all deliveries in ms. A server that is seen
 * to fall behind is asked for no more.
 */
export const probe = async (fleet: Fleet, meetings: number): Promise<number> => {
  const halls = await fill(fleet, meetings);
  for (const { arrivals } of halls) arrivals.clear();
  const speakers = halls[0]?.speakers.length ?? 1;
  const perMs = (meetings * speakers) / ROUND_MS;
  const given: Promise<{ hall: Hall; version: number; sentAt: number }>[] = [];
  const start = performance.now();
  let unanswered = 0;
  for (let index = 0; index < PROBE_MS * perMs; index += 1) {
    const due = start + index / perMs - performance.now();
    if (due > 0.5) await wait(due);
    if (unanswered > perMs * OVERLOADED_MS) break;
    const hall = halls[index % meetings];
    const speaker = hall?.speakers[Math.floor(index / meetings) % speakers];
    if (hall === undefined || speaker === undefined) continue;
    const sentAt = performance.now();
    unanswered += 1;
    given.push(
      speaker.give().then((version) => {
        unanswered -= 1;
        return { hall, version, sentAt };
      }),
    );
  }
  const answered = await Promise.all(given);
  const ofHall = (one: Hall) => answered.filter(({ hall }) => hall === one).map(({ version }) => version);
  await Promise.all(halls.map((hall) => hall.arrivals.everywhere(ofHall(hall), hall.sockets.length)));
  return p95(
    answered.flatMap(({ hall, version, sentAt }) => hall.arrivals.of(version).map((at) => at - sentAt)),
  );
};
