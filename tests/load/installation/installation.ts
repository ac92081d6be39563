import type { ServerProcess } from '../../bench/server-process.ts';
import type { Profiling } from '../profile/profiling.ts';

/** What a server of its own kind counts; all of them only grow, so that differences say what happened in between. */
export type Counters = Readonly<Record<string, number>>;

/** Servers that serve the same meetings, with what they rest on; everything is a process of its own on this machine. */
export type Installation = {
  /** For a report. */
  readonly name: string;
  readonly servers: readonly ServerProcess[];
  /** Signs in as whoever started it; a server without accounts answers nothing. */
  readonly cookie: string;
  /** Samples the first server; null unless that was wished for. */
  readonly profiling: Profiling | null;
  /** What the database, Redis and the servers themselves counted so far. */
  count(): Promise<Counters>;
  /** How late the event loop of the servers was, p99 in ms, in the worst second of the last twenty; null if not told. */
  delayMs(): Promise<number | null>;
  close(): Promise<void>;
};

/** How servers are started in one run: whether what they do is sampled. */
export type Wishes = { profile: boolean };
