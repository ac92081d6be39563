import type { Audience } from '../audience.ts';
import type { PersonId } from '../ids.ts';
import type { Withheld } from '../meeting-event.ts';
import type { AttendanceEvent } from './events.ts';
import type { AttendanceState, Person } from './state.ts';

/** Is it theirs, or do they run the meeting? */
const maySee = (audience: Audience, person: PersonId): boolean =>
  audience.kind === 'staff' || ('person' in audience && audience.person === person);

/** The roster without what is staff's and the person's own (V4): who waits, excuses, calls for help, identity checks. */
export const redactAttendance = (
  { people, order }: AttendanceState,
  audience: Audience,
): AttendanceState => ({
  people: Object.fromEntries(
    Object.values(people).flatMap((person) => {
      if (maySee(audience, person.id)) return [[person.id, person]];
      return person.presence === 'waiting' ? [] : [[person.id, redactPerson(person)]];
    }),
  ),
  order,
});

const redactPerson = (person: Person): Person => ({
  ...person,
  identity: null,
  excuse: null,
  helpAskedAt: null,
});

/** The fact without what is staff's and the person's own (V4). */
export const redactAttendanceEvent = (
  event: AttendanceEvent,
  audience: Audience,
): AttendanceEvent | Withheld => {
  switch (event.type) {
    case 'JoinAsked':
    case 'WalkInDeclined':
    case 'HelpAsked':
    case 'HelpAnswered':
      return maySee(audience, event.person) ? event : { type: 'Withheld' };
    case 'PersonExcused':
      return maySee(audience, event.person) ? event : { ...event, reason: null };
    case 'PersonCheckedIn':
      return maySee(audience, event.person) ? event : { ...event, identity: null };
    case 'WalkInAdmitted':
      return maySee(audience, event.details.id) ? event : { ...event, identity: null };
    default:
      return event;
  }
};
