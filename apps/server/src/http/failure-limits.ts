import { RateLimiterMemory } from 'rate-limiter-flexible';

const WINDOW_S = 600;

const limiter = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: WINDOW_S });

/**
 * Counts failures, never successes: a whole hall shares one address and joins within minutes. When failures come from
 * everywhere at once, addresses that failed a few times wait as well; who has not failed is always let in.
 */
export class FailureLimits {
  readonly #perAddress: RateLimiterMemory;
  readonly #everywhere: RateLimiterMemory;
  readonly #few: number;

  constructor({ perAddress, everywhere, few }: { perAddress: number; everywhere: number; few: number }) {
    this.#perAddress = limiter(perAddress);
    this.#everywhere = limiter(everywhere);
    this.#few = few;
  }

  /** 0 when this address may try; otherwise how long it waits, in ms. */
  async waitOf(address: string): Promise<number> {
    const [own, all] = await Promise.all([this.#perAddress.get(address), this.#everywhere.get('all')]);
    if (own === null) return 0;
    const blocked = own.remainingPoints <= 0;
    const besieged = all !== null && all.remainingPoints <= 0 && own.consumedPoints >= this.#few;
    return blocked || besieged ? own.msBeforeNext : 0;
  }

  async failed(address: string): Promise<void> {
    await Promise.all([this.#perAddress.penalty(address), this.#everywhere.penalty('all')]);
  }
}
