import type { MeetingState } from '@yishi/core';
import type { Scenario } from '@yishi/scenarios';
import { type Part, partsIn } from './casting.ts';
import { Crowd } from './crowd.ts';
import { type Look, lookIn, lookWhenOpen } from './door/join.ts';
import { type Figures, type HistoryLine, Journal } from './journal.ts';
import type { ResidentsOptions } from './options.ts';
import { type Scenes, scenesOf, toldScenario } from './scenes.ts';
import { seatResidents } from './seat-residents.ts';
import { StaffRoom } from './staff-room.ts';
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

type Run = { options: ResidentsOptions; told: Scenario | null; scenes: Scenes; crowd: Crowd };

/** Who is played. Where a crowd was asked for and the roster is too short for it, the desk puts more people on it. */
const casting = async (look: Look, { options, told }: Run, room: StaffRoom | null): Promise<Part[]> => {
  const cast = (people: Look['people']) => partsIn(people, { ...options, scenario: told });
  const parts = cast(look.people);
  const missing = options.people - parts.length;
  if (room === null || told !== null || !Number.isFinite(missing) || missing <= 0) return parts;
  await room.enrol(look.people.length, missing, options.language);
  return cast((await lookIn(options)).people);
};

const play = async (look: Look, run: Run): Promise<number> => {
  const { options, scenes, crowd } = run;
  const { url, staffKey, autopilot } = options;
  const door = { url, meeting: look.card.id };
  const room = staffKey === null ? null : await StaffRoom.open(crowd, door, staffKey);
  const parts = await casting(look, run, room);
  const seated = await seatResidents(crowd, parts, options, scenes);
  room?.takeDesk(scenes, new Set(parts.map(({ person }) => person)));
  if (autopilot) await room?.takeChair(scenes);
  return seated;
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
 * @throws UnknownScenario, AskRefused, NoServer
 */
export const runResidents = async (
  options: ResidentsOptions,
  { write, signal }: RunPorts,
): Promise<Report> => {
  const told = toldScenario(options);
  const journal = new Journal(write);
  const look = await lookWhenOpen(options, systemTimers, () => signal.aborted);
  if (look === null) return reportOf(journal, 0, undefined);
  const { url, pace, seed, durationMs } = options;
  const crowd = new Crowd({ url, meeting: look.card.id, journal, timers: systemTimers, pace });
  let people = 0;
  try {
    people = await play(look, { options, told, scenes: scenesOf(told, seed, systemTimers), crowd });
    await untilOver(crowd, durationMs, signal);
  } finally {
    await crowd.leave();
  }
  return reportOf(journal, people, crowd.state);
};

const reportOf = (journal: Journal, people: number, state: MeetingState | undefined): Report => ({
  people,
  status: state?.procedure.status ?? 'none',
  version: state?.version ?? 0,
  ...journal.figures(),
});
