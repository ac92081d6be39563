/** When each version of one meeting arrived at its receivers. */
export class Arrivals {
  #arrived = new Map<number, number[]>();
  #wanted: { versions: readonly number[]; receivers: number; done: () => void } | null = null;

  readonly hear = (version: number, at: number): void => {
    const known = this.#arrived.get(version);
    if (known === undefined) this.#arrived.set(version, [at]);
    else known.push(at);
    this.#check();
  };

  of(version: number): readonly number[] {
    return this.#arrived.get(version) ?? [];
  }

  /** Resolves when all of `versions` arrived at that many receivers; rejects when they do not within ten seconds. */
  everywhere(versions: readonly number[], receivers: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('a message never arrived')), 10_000);
      const done = () => {
        clearTimeout(late);
        this.#wanted = null;
        resolve();
      };
      this.#wanted = { versions, receivers, done };
      this.#check();
    });
  }

  clear(): void {
    this.#arrived = new Map();
  }

  #check(): void {
    if (this.#wanted === null) return;
    const { versions, receivers, done } = this.#wanted;
    if (versions.every((version) => this.of(version).length >= receivers)) done();
  }
}
