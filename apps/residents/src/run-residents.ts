import type { MeetingState } from '@yishi/core';
import { type Scenario, scenarioIn } from '@yishi/scenarios';
import { residentWishes } from './behaviour/resident-wishes.ts';
import type { Scene } from './behaviour/wish.ts';
import { type Part, partsIn } from './casting.ts';
import { chairWishes } from './chair/chair-wishes.ts';
import { chanceOf } from './chance.ts';
import { Crowd } from './crowd.ts';
import { deskWishes } from './desk/desk-wishes.ts';
import { enterAs, lookWhenOpen } from './door/join.ts';
import { enterAsStaff } from './door/staff-entry.ts';
import { type Figures, type HistoryLine, Journal } from './journal.ts';
import type { ResidentsOptions } from './options.ts';
import { storyTeller } from './story/story-teller.ts';
import { readDraftedAgenda } from './texts/drafted-agenda.ts';
import { systemTimers } from './timers.ts';

/** What a run came to. `status` and `version` are the latest of the meeting that was seen. */
export type Report = Figures & {
  people: number;
  status: MeetingState['procedure']['status'];
  version: number;
};

export type RunPorts = {
  /** Takes every line of the history, as it happens. */
  write: (line: HistoryLine) => void;
  /** Tells everybody to leave. */
  signal: AbortSignal;
};

/** The story asked for does not exist. */
export class UnknownScenario extends Error {
  override readonly name = 'UnknownScenario';
}

type Scenes = (state: MeetingState) => Scene;

const toldIn = ({ scenario: id, language }: ResidentsOptions): Scenario | null => {
  if (id === null) return null;
  const told = scenarioIn(id, language);
  if (told === undefined) throw new UnknownScenario(`there is no scenario ${id}`);
  return told;
};

const scenesOf = (told: Scenario | null, { seed }: ResidentsOptions): Scenes => {
  const chance: Scene['chance'] = (...words) => chanceOf(seed, ...words);
  const storyFor = storyTeller(told, chance);
  return (state) => ({ state, story: storyFor(state), chance, now: systemTimers.now() });
};

const AT_ONCE = 8;

/** Everybody takes their name and sits down, a few at a time; answers how many did. */
const seatResidents = async (
  crowd: Crowd,
  parts: readonly Part[],
  door: { url: string; code: string },
  scenes: Scenes,
): Promise<number> => {
  const waiting = [...parts];
  let seated = 0;
  const usher = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const { person } = part;
      const token = await enterAs(door, part);
      if (token === null) continue;
      crowd.seat(person, { door: 'member', token }, (state) => residentWishes(person, scenes(state)));
      seated += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, usher));
  return seated;
};

/** The desk, and where asked for the chair. */
const seatStaff = async (
  crowd: Crowd,
  meeting: Parameters<typeof readDraftedAgenda>[1],
  { url, staffKey, autopilot }: ResidentsOptions,
  scenes: Scenes,
): Promise<void> => {
  if (staffKey === null) return;
  const cookie = await enterAsStaff(url, staffKey);
  crowd.seat('desk', { door: 'staff', role: 'desk', cookie }, (state) => deskWishes(scenes(state)));
  if (!autopilot) return;
  const drafted = await readDraftedAgenda(url, meeting, cookie);
  crowd.seat('chair', { door: 'staff', role: 'facilitator', cookie }, (state) =>
    chairWishes(scenes(state), drafted),
  );
};

const untilOver = async (crowd: Crowd, durationMs: number | null, signal: AbortSignal): Promise<void> => {
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  let cancel = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    if (durationMs !== null) cancel = systemTimers.after(durationMs, resolve);
  });
  if (!signal.aborted) await Promise.race([crowd.over, aborted, late]);
  cancel();
};

/**
 * Plays the people of one meeting as ordinary clients until its record is sealed, the time is over or the signal comes.
 *
 * @throws UnknownScenario, AskRefused, or what fetch throws when there is no server
 */
export const runResidents = async (
  options: ResidentsOptions,
  { write, signal }: RunPorts,
): Promise<Report> => {
  const { url, code, durationMs, pace } = options;
  const told = toldIn(options);
  const scenes = scenesOf(told, options);
  const journal = new Journal(write);
  const look = await lookWhenOpen({ url, code }, systemTimers, () => signal.aborted);
  if (look === null) return reportOf(journal, 0, undefined);
  const meeting = look.card.id;
  const crowd = new Crowd({ url, meeting, journal, timers: systemTimers, pace });
  try {
    const parts = partsIn(look.people, { ...options, scenario: told });
    const people = await seatResidents(crowd, parts, { url, code }, scenes);
    await seatStaff(crowd, meeting, options, scenes);
    await untilOver(crowd, durationMs, signal);
    return reportOf(journal, people, crowd.state);
  } finally {
    await crowd.leave();
  }
};

const reportOf = (journal: Journal, people: number, state: MeetingState | undefined): Report => ({
  people,
  status: state?.procedure.status ?? 'none',
  version: state?.version ?? 0,
  ...journal.figures(),
});
