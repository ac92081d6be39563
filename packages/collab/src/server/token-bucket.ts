/** An allowance that fills up again with time. Times are in milliseconds; a clock that jumps back fills and harms nothing. */
export type TokenBucket = {
  /** How long until it holds so much, in ms: 0 if it does, infinite if it never will. */
  waitMs(cost: number, at: number): number;
  /** Takes out what `waitMs` said is there, or will be. */
  take(cost: number): void;
};

/** A full bucket. */
export const tokenBucket = (rate: { perSecond: number; burst: number }, at: number): TokenBucket => {
  let left = rate.burst;
  let filledAt = at;
  return {
    waitMs: (cost, now) => {
      left = Math.min(rate.burst, left + (Math.max(0, now - filledAt) * rate.perSecond) / 1000);
      filledAt = now;
      if (cost <= left) return 0;
      return cost > rate.burst ? Infinity : ((cost - left) / rate.perSecond) * 1000;
    },
    take: (cost) => {
      left -= cost;
    },
  };
};
