import { refuse } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { AttendanceState, Person } from './state.ts';

/** Somebody who is on the list; people who wait to be let in are not on it yet (T6). */
export const onRoster = ({ people }: AttendanceState, id: PersonId): Person | null => {
  const person = people[id];
  return person === undefined || person.presence === 'waiting' ? null : person;
};

export const unknownPerson = refuse({ code: 'UnknownPerson' });

/** The most people one meeting holds, those who wait included. */
export const rosterMax = 400;

/** The refusal when a meeting cannot hold this many more people, else null. */
export const rosterFull = ({ people }: AttendanceState, more: number) =>
  Object.keys(people).length + more > rosterMax ? refuse({ code: 'RosterFull', max: rosterMax }) : null;

/** The refusal when somebody else on the list has one of these names, or two of these people the same one (T9), else null. */
export const nameTaken = ({ people }: AttendanceState, named: readonly { id: PersonId; name: string }[]) => {
  const ids = new Set(named.map((p) => p.id));
  const others = Object.values(people).filter((p) => p.presence !== 'waiting' && !ids.has(p.id));
  const names = [...others, ...named].map((p) => p.name);
  return new Set(names).size < names.length ? refuse({ code: 'NameTaken' }) : null;
};
