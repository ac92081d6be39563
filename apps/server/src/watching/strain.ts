/** What the server carries, as shares of what it can carry, and how it feels for those in meetings. */
export type Reading = {
  /** The longest that anything had to wait in the last second, ms. */
  stallMs: number;
  /** Connections, as a share of what is allowed. */
  connections: number;
  /** Memory, as a share of what the process may use. */
  memory: number;
};

/** 0: everybody comes in. 1: observers wait. 2: whoever has no seat yet waits as well. */
export type Strain = 0 | 1 | 2;

type Limits = Readonly<Record<'over' | 'under', Reading>>;

/**
 * A command waits for at most one stall on its way in and makes one on its way out, so that stalls of 120 ms leave those
 * in meetings below 300 ms. `under` lies well below `over`, or letting people in would turn them away again.
 */
const limitsOf: Readonly<Record<1 | 2, Limits>> = {
  1: {
    over: { stallMs: 120, connections: 0.8, memory: 0.8 },
    under: { stallMs: 50, connections: 0.75, memory: 0.7 },
  },
  2: {
    over: { stallMs: 240, connections: 0.9, memory: 0.9 },
    under: { stallMs: 100, connections: 0.85, memory: 0.8 },
  },
};

const exceeds = (reading: Reading, limit: Reading): boolean =>
  reading.stallMs > limit.stallMs || reading.connections > limit.connections || reading.memory > limit.memory;

const strainBy = (reading: Reading, side: keyof Limits): Strain => {
  if (exceeds(reading, limitsOf[2][side])) return 2;
  return exceeds(reading, limitsOf[1][side]) ? 1 : 0;
};

/** Readings that are looked at, and of how many of the last ones it takes three to rise. */
const REMEMBERED = 8;
const RISING = 5;

/**
 * Follows one reading a second. It rises when three of the last five were over a limit: one long pause is nothing. It
 * falls when the last eight were all well under it.
 */
export class StrainGauge {
  #readings: readonly Reading[] = [];
  #strain: Strain = 0;

  get strain(): Strain {
    return this.#strain;
  }

  take(reading: Reading): void {
    this.#readings = [...this.#readings, reading].slice(-REMEMBERED);
    const risen = this.#risen();
    this.#strain = risen > this.#strain ? risen : this.#fallen(risen);
  }

  #risen(): Strain {
    const last = this.#readings.slice(-RISING).map((reading) => strainBy(reading, 'over'));
    const [, , third = 0] = last.sort((one, other) => other - one);
    return third;
  }

  #fallen(risen: Strain): Strain {
    if (this.#readings.length < REMEMBERED) return this.#strain;
    const kept = this.#readings.map((reading) => strainBy(reading, 'under'));
    const highest = kept.reduce((one, other) => (other > one ? other : one), risen);
    return highest < this.#strain ? highest : this.#strain;
  }
}
