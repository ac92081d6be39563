import { StandingTime } from '@yishi/core/testing';
import { expect, it } from 'vitest';
import { Rates } from './rates.ts';

const HOUR_MS = 3_600_000;

it('gives a full bucket at once, then so many a second, each lane for itself', () => {
  const clock = new StandingTime();
  const rates = new Rates(clock);
  const taken = Array.from({ length: 31 }, () => rates.take('li', 'member'));
  expect(taken.filter((wait) => wait === 0)).toHaveLength(30);
  expect(taken.at(-1)).toBe(200);
  expect(rates.take('li', 'ballot')).toBe(0);
  expect(rates.take('wang', 'member')).toBe(0);
  clock.advance(200);
  expect(rates.take('li', 'member')).toBe(0);
});

it('locks nobody out when the clock is set back', () => {
  const clock = new StandingTime();
  const rates = new Rates(clock);
  rates.take('li', 'member');
  clock.advance(-HOUR_MS);
  expect(rates.take('li', 'member')).toBe(0);
  expect(rates.take('li', 'member')).toBe(0);
});
