import type { Timers } from '../timers.ts';

/** Longest run of a test's meeting, in steps of its clock. */
const MOST_STEPS = 50_000;

/** Time that passes at once: the next task is run as soon as everything before it has settled. */
export class VirtualTimers implements Timers {
  #now: number;
  #serial = 0;
  readonly #tasks = new Map<number, { at: number; task: () => void }>();

  constructor(now = Date.UTC(2026, 2, 12, 11)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, task: () => void): () => void {
    this.#serial += 1;
    const id = this.#serial;
    this.#tasks.set(id, { at: this.#now + ms, task });
    return () => void this.#tasks.delete(id);
  }

  /** Lets time pass until `check` holds or nothing is planned any more. */
  async runUntil(check: () => boolean): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await settled();
      const next = this.#next();
      if (check() || next === undefined) return;
      this.#tasks.delete(next.id);
      this.#now = Math.max(this.#now, next.at);
      next.task();
    }
    throw new Error('the meeting does not come to an end');
  }

  #next(): { id: number; at: number; task: () => void } | undefined {
    return [...this.#tasks]
      .map(([id, planned]) => ({ id, ...planned }))
      .sort((one, other) => one.at - other.at || one.id - other.id)[0];
  }
}

/** Everything that was only waiting for its turn has had it. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
