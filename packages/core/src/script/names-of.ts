import type { PersonId } from '../ids.ts';
import type { Moment } from './moment.ts';

/** Names as shown, in the order given. */
export const namesOf = ({ state }: Moment, people: readonly PersonId[]): readonly string[] =>
  people.flatMap((person) => state.attendance.people[person]?.name ?? []);
