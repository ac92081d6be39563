import type { BusyOptions } from './busy/busy-meeting.ts';
import type { Target } from '../kit/target/target.ts';

/** What a fault is run with. */
export type Conditions<Kind extends Target = Target> = {
  seed: number;
  /** How often it strikes, or how much of it there is, in the fault's own unit. */
  strikes: number;
  /** How many people there are, and how much they do. */
  hall: Omit<BusyOptions, 'seed'>;
  /** How many times longer than on a machine of its own everything may take. */
  patience: number;
  /** Starts the servers that the fault is about, and nothing else; they end with the run. */
  target: () => Promise<Kind>;
};

/** What came of a run. */
export type Outcome = {
  /** How many things could have gone wrong: of so many, `violations` did. */
  n: number;
  violations: readonly string[];
  /** What honest people waited for an answer at most, 19 times of 20, in ms; null where nobody honest was there. */
  p95Ms: number | null;
  /** Further counts, for a report: how often it struck, what was refused. */
  counts: Readonly<Record<string, number>>;
};

/** Something that happens to a meeting, and what must hold nevertheless. `Kind` is what it can happen to. */
export type Fault<Kind extends Target = Target> = {
  name: string;
  /** What is done. */
  what: string;
  /** What must hold, each time. */
  holds: string;
  /** What `n` counts. */
  of: string;
  /** Strikes in the whole table, and in the tests of every day. */
  strikes: { full: number; daily: number };
  run: (conditions: Conditions<Kind>) => Promise<Outcome>;
};
