import { isAssisted, type PersonId } from '@yishi/core';
import type { Scenario } from '@yishi/scenarios';
import type { Look } from './door/join.ts';

/** Somebody to be played, and from where. */
export type Part = { person: PersonId; channel: 'room' | 'remote' };

export type Casting = {
  /** At most so many. */
  people: number;
  /** Ids and names left to real people. */
  leave: readonly string[];
  scenario: Scenario | null;
};

type Named = Look['people'][number];

/** Those of the meeting who are played: with a device of their own, not away in the story, not taken, not left to others. */
export const partsIn = (people: readonly Named[], { people: most, leave, scenario }: Casting): Part[] => {
  const left = new Set(leave);
  const away = new Set<string>(scenario?.absent.map(({ person }) => person));
  return people
    .filter(({ id, name, taken }) => !taken && !left.has(id) && !left.has(name) && !away.has(id))
    .flatMap(({ id }) => partOf(id, scenario) ?? [])
    .slice(0, most);
};

const partOf = (person: PersonId, scenario: Scenario | null): Part | null => {
  const channel = scenario?.people.find(({ id }) => id === person)?.channel ?? 'room';
  if (isAssisted(channel)) return null;
  return { person, channel: channel === 'remote' ? 'remote' : 'room' };
};
