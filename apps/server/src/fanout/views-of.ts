import { randomUUID } from 'node:crypto';
import {
  type Audience,
  audienceOf,
  type MeetingEvent,
  PersonId,
  redactEvent,
  type ViewEvent,
  type Withheld,
} from '@yishi/core';
import type { Published } from '../rooms/standing.ts';
import { concerned } from './concerned.ts';

/** The same facts for each kind of viewer; `own` only where somebody sees something else than others of their kind. */
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
  const shared = {
    staff: viewOf(facts, { kind: 'staff' }),
    members: viewOf(facts, anybody),
    public: viewOf(facts, { kind: 'public' }),
  };
  return { ...shared, own: ownViews(facts, shared, people) };
};

const ownViews = (
  facts: readonly Published[],
  shared: Omit<Views, 'own'>,
  people: Iterable<PersonId>,
): Views['own'] => {
  const after = facts.at(-1)?.after;
  if (after === undefined) return new Map();
  const hidden = { member: hiddenIn(facts, shared.members), guest: hiddenIn(facts, shared.public) };
  return new Map(
    [...people].flatMap((person) => {
      const audience = audienceOf(after, { kind: 'member', id: person });
      const [hiding, others] =
        audience.kind === 'guest' ? [hidden.guest, shared.public] : [hidden.member, shared.members];
      if (!hiding.some(({ recorded }) => mayDiffer(recorded.event, person))) return [];
      const own = viewOf(facts, audience);
      return same(own, others) ? [] : [[person, own]];
    }),
  );
};

/** The facts of which a view does not show everything. */
const hiddenIn = (facts: readonly Published[], view: readonly ViewEvent[]): readonly Published[] =>
  facts.filter(({ recorded }, index) => view[index]?.event !== recorded.event);

const mayDiffer = (event: MeetingEvent, person: PersonId): boolean => {
  const one = concerned(event);
  return one === null || one === person;
};

const same = (one: readonly ViewEvent[], other: readonly ViewEvent[]): boolean =>
  one.every(({ event }, index) => sameFact(event, other[index]?.event));

const sameFact = (one: MeetingEvent | Withheld, other: MeetingEvent | Withheld | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
