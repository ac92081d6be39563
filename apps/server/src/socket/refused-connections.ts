import type { Clock } from '../clock.ts';

/** How long a refusal may take to arrive. */
const LAST_WORD_MS = 2000;

type Connection = { close(): void };

/** Whoever was refused and stays holds a place that others need: they are hung up on. Pages hang up by themselves. */
export class RefusedConnections {
  readonly #clock: Clock;
  readonly #callOff = new WeakMap<Connection, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Being refused again does not prolong it. */
  add(connection: Connection): void {
    if (this.#callOff.has(connection)) return;
    const callOff = this.#clock.after(LAST_WORD_MS, () => connection.close());
    this.#callOff.set(connection, callOff);
  }

  /** They asked again and were let in. */
  delete(connection: Connection): void {
    this.#callOff.get(connection)?.();
    this.#callOff.delete(connection);
  }
}
