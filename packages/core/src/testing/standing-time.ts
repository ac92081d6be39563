type Planned = { id: number; at: number; task: () => void };

/** Time that stands still until it is moved; tasks that fall due are run in their order on the way. */
export class StandingTime {
  #now: number;
  #serial = 0;
  readonly #tasks = new Map<number, Planned>();

  constructor(now = Date.UTC(2026, 2, 12, 6)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Plans a task; the answer cancels it. */
  after(ms: number, task: () => void): () => void {
    this.#serial += 1;
    const id = this.#serial;
    this.#tasks.set(id, { id, at: this.#now + ms, task });
    return () => void this.#tasks.delete(id);
  }

  /** Moves on by `ms`. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#next(); next !== undefined && next.at <= end; next = this.#next()) this.#run(next);
    this.#now = end;
  }

  /** Moves on to the next task and runs it; answers whether there was one. */
  runNext(): boolean {
    const next = this.#next();
    if (next !== undefined) this.#run(next);
    return next !== undefined;
  }

  #next(): Planned | undefined {
    return [...this.#tasks.values()].sort((one, other) => one.at - other.at || one.id - other.id)[0];
  }

  #run({ id, at, task }: Planned): void {
    this.#tasks.delete(id);
    this.#now = Math.max(this.#now, at);
    task();
  }
}
