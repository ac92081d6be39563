import { describe, expect, it } from 'vitest';
import { tokenBucket } from './token-bucket.ts';

describe('an allowance', () => {
  it('holds a burst, and fills up again with time', () => {
    const bucket = tokenBucket({ perSecond: 2, burst: 3 }, 0);
    expect([1, 1, 1, 1].map((cost) => bucket.take(cost, 0))).toEqual([true, true, true, false]);
    expect([bucket.take(1, 400), bucket.take(1, 500), bucket.take(1, 500)]).toEqual([false, true, false]);
    expect([bucket.take(3, 60_000), bucket.take(1, 60_000)]).toEqual([true, false]);
  });

  it('takes nothing for what it refuses, and gives nothing when the clock jumps back', () => {
    const bucket = tokenBucket({ perSecond: 1, burst: 5 }, 10_000);
    expect(bucket.take(6, 10_000)).toBe(false);
    expect(bucket.take(5, 10_000)).toBe(true);
    expect(bucket.take(1, 1_000)).toBe(false);
    expect(bucket.take(1, 1_500)).toBe(false);
  });
});
