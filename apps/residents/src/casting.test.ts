import { PersonId } from '@yishi/core';
import { scenarioIn } from '@yishi/scenarios';
import { describe, expect, it } from 'vitest';
import { partsIn } from './casting.ts';

const named = (id: string, taken = false) => ({ id: PersonId.parse(id), name: `name of ${id}`, taken });
const ids = (parts: ReturnType<typeof partsIn>) => parts.map(({ person }) => person);

describe('casting', () => {
  const people = [named('a'), named('b', true), named('c'), named('d')];
  const everybody = { people: Number.POSITIVE_INFINITY, leave: [], scenario: null };

  it('plays nobody whose name is taken, and at most as many as asked for', () => {
    expect(ids(partsIn(people, everybody))).toEqual(['a', 'c', 'd']);
    expect(ids(partsIn(people, { ...everybody, people: 2 }))).toEqual(['a', 'c']);
  });

  it('leaves people to be played by others, by id or by name', () => {
    expect(ids(partsIn(people, { ...everybody, leave: ['a', 'name of d'] }))).toEqual(['c']);
  });

  it('plays of a story only those with a device of their own who come, each from where they are', () => {
    const scenario = scenarioIn('S01', 'zh') ?? null;
    const look = scenario?.people.map(({ id, name }) => ({ id, name, taken: false })) ?? [];
    const parts = partsIn(look, { ...everybody, scenario });
    expect(parts).toHaveLength(34 - 2 - 2);
    expect(parts.filter(({ channel }) => channel === 'remote')).toHaveLength(5);
    expect(ids(parts)).not.toContain('zhang-aihua');
    expect(ids(parts)).not.toContain('liu-yeqing');
  });
});
