import type { MeetingEvent, MeetingId, PersonId } from '@yishi/core';
import type { Published } from '../rooms/standing.ts';
import { type Hub, membersOf, personOf, publicOf, staffOf } from './hub.ts';
import { seatedBy } from './seated-by.ts';
import { viewsOf } from './views-of.ts';

/**
 * Sends facts that are on disk to everybody connected, each as they may see them. All facts of one commit go out as one
 * message, encoded once for each kind of viewer. Those they let in or strike get nothing: they are to be shown
 * everything anew, or sent away.
 */
export const fanOut = (
  hub: Hub,
  meeting: MeetingId,
  facts: readonly Published[],
  people: Iterable<PersonId>,
): void => {
  const moved = new Set(facts.flatMap(({ recorded }) => movedBy(recorded.event)));
  const views = viewsOf(
    facts,
    [...people].filter((person) => !moved.has(person)),
  );
  const apart = [...views.own.keys(), ...moved].map((person) => personOf(meeting, person));
  hub.send(staffOf(meeting), 'events', { events: views.staff });
  hub.send(membersOf(meeting), 'events', { events: views.members }, apart);
  hub.send(publicOf(meeting), 'events', { events: views.public }, apart);
  for (const [person, events] of views.own) hub.send(personOf(meeting, person), 'events', { events });
};

const movedBy = (event: MeetingEvent): readonly PersonId[] =>
  event.type === 'PersonRemoved' ? [event.person] : seatedBy(event);
