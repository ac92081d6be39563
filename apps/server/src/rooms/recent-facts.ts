import type { Published } from './standing.ts';

/** The last facts of a meeting, for clients that come back after a short while. */
export class RecentFacts {
  readonly #size: number;
  #facts: Published[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  add(facts: readonly Published[]): void {
    this.#facts.push(...facts);
    if (this.#facts.length > 2 * this.#size) this.#facts = this.#facts.slice(-this.#size);
  }

  /** The facts after a version, in order; null when they are no longer all here. */
  since(version: number): readonly Published[] | null {
    const oldest = this.#facts[0];
    if (oldest === undefined || version < oldest.recorded.version - 1) return null;
    return this.#facts.slice(version - oldest.recorded.version + 1);
  }
}
