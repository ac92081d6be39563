import { RateLimiterMemory } from 'rate-limiter-flexible';

const WINDOW_S = 600;

const limiter = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: WINDOW_S });

/** Failures in ten minutes; `few` is what counts as some while failures come from everywhere, at least 1. */
type Limits = { perAddress: number; everywhere: number; few: number };

/**
 * Counts failures, never successes: a whole hall shares one address and joins within minutes. When failures come from
 * everywhere at once, addresses that failed a few times wait as well; who has not failed is always let in.
 */
export class FailureLimits {
  readonly #given: Limits;
  readonly #perAddress: RateLimiterMemory;
  readonly #everywhere: RateLimiterMemory;

  constructor(given: Limits) {
    this.#given = given;
    this.#perAddress = limiter(given.perAddress);
    this.#everywhere = limiter(given.everywhere);
  }

  /** 0 when this address may try; otherwise how long it waits, in ms. */
  async waitOf(address: string): Promise<number> {
    const [own, all] = await Promise.all([this.#perAddress.get(address), this.#everywhere.get('all')]);
    const isOver = own !== null && this.#isOver(own.consumedPoints, all?.consumedPoints ?? 0);
    return isOver ? own.msBeforeNext : 0;
  }

  /**
   * As `waitOf`, for what takes a while to judge: a try that may go on counts as failed until it is `forgiven`, so that
   * many at once get no further than one after another.
   */
  async tryOf(address: string): Promise<number> {
    const [own, all] = await this.#count(address);
    if (!this.#isOver(own.consumedPoints - 1, all.consumedPoints - 1)) return 0;
    await this.forgiven(address);
    return own.msBeforeNext;
  }

  /** What was tried did not fail. */
  async forgiven(address: string): Promise<void> {
    await Promise.all([this.#perAddress.reward(address), this.#everywhere.reward('all')]);
  }

  async failed(address: string): Promise<void> {
    await this.#count(address);
  }

  #count(address: string) {
    return Promise.all([this.#perAddress.penalty(address), this.#everywhere.penalty('all')]);
  }

  #isOver(own: number, all: number): boolean {
    const { perAddress, everywhere, few } = this.#given;
    return own >= perAddress || (all >= everywhere && own >= few);
  }
}
