import { expect, it } from 'vitest';
import { clockOffset } from './server-clock.ts';

it('the sample with the shortest way decides the offset of the clocks', () => {
  const slow = { sentAt: 1000, answeredAt: 3000, serverAt: 9000 };
  const quick = { sentAt: 5000, answeredAt: 5100, serverAt: 10_050 };
  expect(clockOffset([slow, quick])).toBe(5000);
});

it('without a sample nothing is known of the offset', () => {
  expect(clockOffset([])).toBeNull();
});
