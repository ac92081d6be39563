/** When each version of one meeting was on all of its screens. */
export class Screens {
  readonly #shown = new Map<number, { on: number; lastAt: number }>();
  /** How many there are. */
  count = 0;

  readonly hear = (version: number, at: number): void => {
    const known = this.#shown.get(version);
    if (known === undefined) this.#shown.set(version, { on: 1, lastAt: at });
    else {
      known.on += 1;
      known.lastAt = at;
    }
  };

  /** The instant at which a version was on the last screen (monotonic, ms); null while it is not. */
  lastAt(version: number): number | null {
    const shown = this.#shown.get(version);
    return shown === undefined || shown.on < this.count ? null : shown.lastAt;
  }
}
