import type { MeetingCommand } from '@yishi/core';
import type { Chance } from './chance.ts';
import type { Seat } from './seat.ts';
import type { Timers } from './timers.ts';

type Rhythm = {
  seat: Seat;
  timers: Timers;
  everyMs: number;
  chance: (act: number) => Chance;
  /** What to do for the n-th time; null for nothing. */
  move: (acts: number) => MeetingCommand | null;
};

/** Does something about every `everyMs`, at a rhythm of its own, until it is told to stop by calling the answer. */
export const keepBusy = ({ seat, timers, everyMs, chance, move }: Rhythm): (() => void) => {
  let stopped = false;
  let cancel = (): void => undefined;
  const plan = (acts: number): void => {
    const afterMs = chance(acts).between(Math.round(everyMs / 2), Math.round(everyMs * 1.5));
    cancel = timers.after(afterMs, () => void act(acts));
  };
  const act = async (acts: number): Promise<void> => {
    const command = move(acts);
    if (command !== null) await seat.give(command);
    if (!stopped) plan(acts + 1);
  };
  plan(0);
  return () => {
    stopped = true;
    cancel();
  };
};
