import type { SeededRandom } from '../kit/seeded-random.ts';

/** What becomes of messages: shares from 0 to 1, and how long they are on their way, in ms. */
export type Weather = { lost: number; repeated: number; late: number; wayMs: number; lateMs: number };

export const storm: Weather = { lost: 0.03, repeated: 0.05, late: 0.1, wayMs: 60, lateMs: 1500 };
/** A good network keeps the order, as a connection does. */
export const calm: Weather = { lost: 0, repeated: 0, late: 0, wayMs: 1, lateMs: 0 };

/** Carries a message: calls this when it arrives, if it does, maybe twice. */
export type Way = (arrive: () => void) => void;

/** Loses, delays, repeats and reorders messages as its chance says. Whatever it does is counted. */
export class BadNetwork {
  weather: Weather = calm;
  readonly counts = { carried: 0, lost: 0, repeated: 0, overtaken: 0 };
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** A way of its own: what is put on it later may arrive earlier. */
  way(): Way {
    let sent = 0;
    let latest = 0;
    return (arrive) => {
      sent += 1;
      const serial = sent;
      const arrived = () => {
        if (serial < latest) this.counts.overtaken += 1;
        latest = Math.max(latest, serial);
        arrive();
      };
      this.#carry(arrived);
    };
  }

  /** How long one thing takes that always arrives, such as a connection that is made or breaks. */
  delayMs(): number {
    const { wayMs, late, lateMs } = this.weather;
    return 1 + this.#random.below(wayMs) + (this.#random.chance(late) ? this.#random.below(lateMs) : 0);
  }

  #carry(arrive: () => void): void {
    this.counts.carried += 1;
    if (this.#random.chance(this.weather.lost)) this.counts.lost += 1;
    else setTimeout(arrive, this.delayMs());
    if (!this.#random.chance(this.weather.repeated)) return;
    this.counts.repeated += 1;
    setTimeout(arrive, this.delayMs());
  }
}
