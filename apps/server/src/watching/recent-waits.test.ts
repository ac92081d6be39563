import { expect, it } from 'vitest';
import { RecentWaits } from './recent-waits.ts';

it('says what nineteen of twenty did not exceed, and forgets', () => {
  const waits = new RecentWaits();
  expect(waits.take()).toBe(0);
  for (let ms = 100; ms >= 1; ms -= 1) waits.add(ms);
  expect(waits.take()).toBe(95);
  expect(waits.take()).toBe(0);
  waits.add(7);
  expect(waits.take()).toBe(7);
});
