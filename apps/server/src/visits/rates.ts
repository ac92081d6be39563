import type { Clock } from '../clock.ts';

/** So many at once, and so many a second after that. */
type Rate = { burst: number; perSecond: number };

/**
 * How much one person may send, by kind. Ballots have a lane of their own, so that nothing else somebody does can keep
 * their answer out.
 */
const rates = {
  ballot: { burst: 30, perSecond: 5 },
  member: { burst: 30, perSecond: 5 },
  staff: { burst: 120, perSecond: 40 },
  observer: { burst: 5, perSecond: 1 },
  resume: { burst: 10, perSecond: 1 },
  clock: { burst: 20, perSecond: 2 },
  /** Messages of any kind, whether they fit or not; more than the lanes above allow in all. */
  message: { burst: 300, perSecond: 60 },
  /** Connections of a participant. */
  connection: { burst: 60, perSecond: 2 },
} as const satisfies Record<string, Rate>;

export type Lane = keyof typeof rates;

type Bucket = { left: number; at: number };

const FULL_AGAIN_MS = 60_000;
const TIDY_ABOVE = 5000;

/** Token buckets by person and lane. */
export class Rates {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();
  #tidyAbove = TIDY_ABOVE;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes one. 0 when there was one; otherwise how long until there is. A clock that is set back takes nothing away. */
  take(who: string, lane: Lane): number {
    const { burst, perSecond } = rates[lane];
    const now = this.#clock.now();
    const key = `${lane} ${who}`;
    const known = this.#buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, known.left + (Math.max(0, now - known.at) * perSecond) / 1000);
    this.#buckets.set(key, { left: left < 1 ? left : left - 1, at: now });
    if (this.#buckets.size > this.#tidyAbove) this.#tidy(now);
    return left < 1 ? Math.ceil(((1 - left) * 1000) / perSecond) : 0;
  }

  /** Forgets buckets that are full again; not again before there are twice as many as were kept. */
  #tidy(now: number): void {
    for (const [key, { at }] of this.#buckets) if (now - at > FULL_AGAIN_MS) this.#buckets.delete(key);
    this.#tidyAbove = Math.max(TIDY_ABOVE, this.#buckets.size * 2);
  }
}
