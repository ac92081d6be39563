import type { RateLimiterMemory } from 'rate-limiter-flexible';

/** 0 when there is something left for this key; otherwise how long until there is, in ms. */
export const waitOf = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
  const spent = await limiter.get(key);
  return spent !== null && spent.remainingPoints <= 0 ? spent.msBeforeNext : 0;
};
