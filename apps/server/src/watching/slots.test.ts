import { StandingTime } from '@yishi/core/testing';
import { expect, it } from 'vitest';
import { Slots } from './slots.ts';

const waits = (slots: Slots, count: number): number[] => Array.from({ length: count }, () => slots.next());

it('of many who are turned away at once, fifty a second come back, each at a time of their own', () => {
  const given = waits(new Slots(new StandingTime()), 1000);
  expect(given[0]).toBe(3000);
  expect(given[50]).toBe(4000);
  expect(new Set(given).size).toBe(1000);
});

it('nobody waits longer than two minutes, and the first of later ones waits no longer than the first of all', () => {
  const clock = new StandingTime();
  const slots = new Slots(clock);
  expect(Math.max(...waits(slots, 10_000))).toBe(120_000);
  clock.advance(120_000);
  expect(slots.next()).toBe(3000);
});
