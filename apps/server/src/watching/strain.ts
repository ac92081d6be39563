/** What the server carries, as shares of what it can carry, and how it feels for those in meetings. */
export type Reading = {
  /** How long somebody in a meeting waited in the last second, at worst to be heard and then for an answer, ms. */
  waitMs: number;
  /** Connections, as a share of what is allowed. */
  connections: number;
  /** Memory, as a share of what the process may use. */
  memory: number;
};

/** 0: everybody comes in. 1: observers wait. 2: whoever has no seat yet waits as well. */
export type Strain = 0 | 1 | 2;

type Limits = Readonly<Record<'over' | 'under', Reading>>;

/**
 * Those in meetings are to wait less than 300 ms, so newcomers wait from half of that. `under` lies well below `over`, or
 * letting people in would turn them away again.
 */
const limitsOf: Readonly<Record<1 | 2, Limits>> = {
  1: {
    over: { waitMs: 150, connections: 0.8, memory: 0.8 },
    under: { waitMs: 75, connections: 0.75, memory: 0.7 },
  },
  2: {
    over: { waitMs: 250, connections: 0.9, memory: 0.9 },
    under: { waitMs: 125, connections: 0.85, memory: 0.8 },
  },
};

const exceeds = (reading: Reading, limit: Reading): boolean =>
  reading.waitMs > limit.waitMs || reading.connections > limit.connections || reading.memory > limit.memory;

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
