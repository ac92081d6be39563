/** Time that a test moves while nothing that was planned comes of it: no sweeping, no measuring, nobody forgotten. */
export class IdleTime {
  #now = Date.UTC(2026, 2, 12, 6);

  now(): number {
    return this.#now;
  }

  /** Plans nothing. */
  after(): () => void {
    return () => undefined;
  }

  /** Moves on by `ms`. */
  advance(ms: number): void {
    this.#now += ms;
  }
}
