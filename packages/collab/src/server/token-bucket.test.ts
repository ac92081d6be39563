import { describe, expect, it } from 'vitest';
import { tokenBucket } from './token-bucket.ts';

describe('an allowance', () => {
  it('holds a burst, says when there is more, and fills up again with time', () => {
    const bucket = tokenBucket({ perSecond: 2, burst: 3 }, 0);
    for (const left of [3, 2, 1]) {
      expect(bucket.waitMs(left, 0)).toBe(0);
      bucket.take(1);
    }
    expect([bucket.waitMs(1, 0), bucket.waitMs(1, 250), bucket.waitMs(1, 500)]).toEqual([500, 250, 0]);
    bucket.take(1);
    expect([bucket.waitMs(3, 60_000), bucket.waitMs(4, 60_000)]).toEqual([0, Infinity]);
  });

  it('gives nothing when the clock jumps back', () => {
    const bucket = tokenBucket({ perSecond: 1, burst: 5 }, 10_000);
    bucket.take(5);
    expect([bucket.waitMs(1, 10_000), bucket.waitMs(1, 1000), bucket.waitMs(1, 1500)]).toEqual([
      1000, 1000, 500,
    ]);
  });
});
