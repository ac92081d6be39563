import type { Clock } from '@yishi/server';

/** A clock that stands still until it is moved; tasks that fall due are run in their order on the way. */
export class FakeClock implements Clock {
  #now: number;
  #serial = 0;
  readonly #tasks = new Map<number, { at: number; task: () => void }>();

  constructor(now = Date.UTC(2026, 2, 12, 6)) {
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

  /** Moves on by `ms`. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#nextUntil(end); next !== null; next = this.#nextUntil(end)) {
      this.#tasks.delete(next.id);
      this.#now = Math.max(this.#now, next.at);
      next.task();
    }
    this.#now = end;
  }

  #nextUntil(end: number): { id: number; at: number; task: () => void } | null {
    const due = [...this.#tasks].flatMap(([id, planned]) => (planned.at <= end ? [{ id, ...planned }] : []));
    return due.sort((one, other) => one.at - other.at || one.id - other.id)[0] ?? null;
  }
}
