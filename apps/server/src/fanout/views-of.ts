import { randomUUID } from 'node:crypto';
import {
  type Audience,
  type MeetingEvent,
  PersonId,
  redactEvent,
  type ViewEvent,
  type Withheld,
} from '@yishi/core';
import type { Published } from '../rooms/standing.ts';
import { concerned } from './concerned.ts';

/** The same facts for each kind of viewer; `own` only where somebody sees something else than the other participants. */
export type Views = {
  staff: readonly ViewEvent[];
  members: readonly ViewEvent[];
  public: readonly ViewEvent[];
  own: ReadonlyMap<PersonId, readonly ViewEvent[]>;
};

/** Stands for a participant whom no event concerns: an id that nobody can have given to anybody. */
const anybody: Audience = { kind: 'member', person: PersonId.parse(randomUUID()) };

export const viewOf = (facts: readonly Published[], audience: Audience): readonly ViewEvent[] =>
  facts.map(({ recorded, after }) => redactEvent(recorded, after, audience));

/** Redacts facts once for each kind of viewer, and once more for those of `people` who see something of their own. */
export const viewsOf = (facts: readonly Published[], people: Iterable<PersonId>): Views => {
  const members = viewOf(facts, anybody);
  return {
    staff: viewOf(facts, { kind: 'staff' }),
    members,
    public: viewOf(facts, { kind: 'public' }),
    own: ownViews(facts, members, people),
  };
};

const ownViews = (
  facts: readonly Published[],
  members: readonly ViewEvent[],
  people: Iterable<PersonId>,
): ReadonlyMap<PersonId, readonly ViewEvent[]> => {
  const hiding = facts.filter(({ recorded }, index) => members[index]?.event !== recorded.event);
  if (hiding.length === 0) return new Map();
  const asked = [...people].filter((person) =>
    hiding.some(({ recorded }) => mayDiffer(recorded.event, person)),
  );
  return new Map(
    asked.flatMap((person) => {
      const own = viewOf(facts, { kind: 'member', person });
      return same(own, members) ? [] : [[person, own]];
    }),
  );
};

const mayDiffer = (event: MeetingEvent, person: PersonId): boolean => {
  const one = concerned(event);
  return one === null || one === person;
};

const same = (one: readonly ViewEvent[], other: readonly ViewEvent[]): boolean =>
  one.every(({ event }, index) => sameFact(event, other[index]?.event));

const sameFact = (one: MeetingEvent | Withheld, other: MeetingEvent | Withheld | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
