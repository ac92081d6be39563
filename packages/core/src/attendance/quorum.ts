import type { Compare, Fraction } from '../fraction.ts';
import { neededOf } from '../share.ts';
import type { Quorum } from '../quorum.ts';
import type { AttendanceState, Person } from './state.ts';

/** Somebody who has a vote in this meeting: given one on the roster and not recused. */
export const isVoter = (person: Person): boolean =>
  person.votes && person.recusal === null && person.presence !== 'waiting';

/** Voters who are here now, in the order of the seats. */
export const presentVoters = ({ people, order }: AttendanceState): Person[] =>
  order.flatMap((id) => {
    const person = people[id];
    return person !== undefined && isVoter(person) && person.presence === 'present' ? [person] : [];
  });

/** Every voter on the roster, here or not. */
export const countVoters = ({ people }: AttendanceState): number =>
  Object.values(people).filter(isVoter).length;

/** The quorum of a meeting whose rule is `share` of the voters invited. A roster without voters has none. */
export const quorumOf = (state: AttendanceState, share: { fraction: Fraction; compare: Compare }): Quorum => {
  const voters = countVoters(state);
  const present = presentVoters(state).length;
  const needed = Math.max(1, neededOf(voters, share.fraction, share.compare));
  return { voters, present, needed, met: present >= needed };
};
