import { type Actor, isAssisted, type PersonDetails, type PersonId } from '@yishi/core';
import { desk, member } from '@yishi/core/testing';

/** Who gives the commands of a person: they themselves, or the desk for those without a device. */
export const actorsOf = (people: readonly PersonDetails[]): ((person: PersonId) => Actor) => {
  const assisted = new Set(people.flatMap(({ id, channel }) => (isAssisted(channel) ? [id] : [])));
  return (person) => (assisted.has(person) ? desk : member(person));
};
