import type { Clock } from '../clock.ts';

/** Nobody is told to come back sooner, and nobody later. */
const SOONEST_MS = 3000;
const LATEST_MS = 120_000;
/** Fifty a second come back, however many wait: looking whether there is room costs the server a connection. */
const APART_MS = 20;

/** Gives each of many who are turned away a time of their own to come back. */
export class Slots {
  readonly #clock: Clock;
  #lastAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How long the next one waits, ms. */
  next(): number {
    const now = this.#clock.now();
    const at = Math.max(now + SOONEST_MS, this.#lastAt + APART_MS);
    this.#lastAt = Math.min(at, now + LATEST_MS);
    return this.#lastAt - now;
  }
}
