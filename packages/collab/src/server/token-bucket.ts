/** Takes `cost` out of an allowance that fills up again with time; false, and nothing is taken, if it does not hold so much. */
export type TokenBucket = { take(cost: number, at: number): boolean };

/** A full bucket. `at` in milliseconds; a clock that jumps back fills nothing and harms nothing. */
export const tokenBucket = (rate: { perSecond: number; burst: number }, at: number): TokenBucket => {
  let left = rate.burst;
  let filledAt = at;
  return {
    take: (cost, now) => {
      left = Math.min(rate.burst, left + (Math.max(0, now - filledAt) * rate.perSecond) / 1000);
      filledAt = now;
      if (cost > left) return false;
      left -= cost;
      return true;
    },
  };
};
