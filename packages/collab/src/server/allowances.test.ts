import { describe, expect, it } from 'vitest';
import { type Buckets, createAllowances } from './allowances.ts';
import { defaultLimits } from './limits.ts';

const size = { bytes: 100, earlyMs: 0 };

describe('the allowances of a text', () => {
  const counted = () => {
    const clock = { at: 0 };
    const persons = new Map<string, Buckets>();
    const allowances = createAllowances(
      { ...defaultLimits, messages: { perSecond: 1, burst: 3 } },
      () => clock.at,
      persons,
    );
    return { clock, persons, say: (person: string) => allowances.take(person, 'update', size) };
  };

  it('remember nobody whose allowance is whole again, so that passers-by take no memory', () => {
    const { clock, persons, say } = counted();
    for (let visit = 0; visit < 100; visit += 1) {
      clock.at += 5000;
      expect(say(`visitor-${visit}`)).toBe(0);
    }
    expect([...persons.keys()]).toEqual(['visitor-99']);
  });

  it('are not filled up by the coming of others', () => {
    const { clock, say } = counted();
    for (let sent = 0; sent < 3; sent += 1) expect(say('busy')).toBe(0);
    clock.at += 500;
    expect(say('somebody')).toBe(0);
    expect(say('busy')).toBe(500);
  });
});
