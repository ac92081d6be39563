import type { PersonId } from '../ids.ts';
import type { AttendanceEvent, CheckedIdentity } from './events.ts';
import { enrolled, waiting } from './person.ts';
import type { AttendanceState, Person } from './state.ts';

/** Facts of the meeting's life that also send everybody home: it goes on another day. */
type PutOff = { type: 'MeetingAdjourned' | 'QuorumMissed' };

/** Folds a fact of attendance. Who waits is not in `order`: a seat is given when they are let in. */
export const evolveAttendance = (
  state: AttendanceState,
  event: AttendanceEvent | PutOff,
  at: number,
): AttendanceState => {
  switch (event.type) {
    case 'PeopleEnrolled':
      return event.people.reduce((all, details) => seat(all, enrolled(details)), state);
    case 'PersonEdited':
      return change(state, event.details.id, (person) => ({ ...person, ...event.details }));
    case 'PersonRemoved':
    case 'WalkInDeclined':
      return without(state, event.person);
    case 'PersonCheckedIn':
      return change(state, event.person, (person) => arrived(person, event, at));
    case 'PersonCheckedOut':
      return change(state, event.person, (person) => left(person, at));
    case 'ChannelSwitched':
      return change(state, event.person, (person) => ({
        ...person,
        channel: event.channel,
        helper: event.helper,
      }));
    case 'PersonExcused':
      return change(state, event.person, (person) => ({
        ...person,
        presence: 'excused',
        excuse: event.reason,
      }));
    case 'JoinAsked':
      return { ...state, people: { ...state.people, [event.person]: waiting(event) } };
    case 'WalkInAdmitted':
      return seat(
        state,
        arrived(
          { ...enrolled(event.details), walkIn: true },
          { ...event, channel: event.details.channel },
          at,
        ),
      );
    case 'RulesAcknowledged':
      return change(state, event.person, (person) => ({ ...person, rulesAcknowledgedAt: at }));
    case 'PersonRecused':
      return change(state, event.person, (person) => ({ ...person, recusal: { reason: event.reason, at } }));
    case 'RecusalLifted':
      return change(state, event.person, (person) => ({ ...person, recusal: null }));
    case 'HelpAsked':
      return change(state, event.person, (person) => ({ ...person, helpAskedAt: at }));
    case 'HelpAnswered':
      return change(state, event.person, (person) => ({ ...person, helpAskedAt: null }));
    case 'MeetingAdjourned':
    case 'QuorumMissed':
      return everybodyHome(state, at);
    default:
      return event satisfies never;
  }
};

const change = (state: AttendanceState, id: PersonId, to: (person: Person) => Person): AttendanceState => {
  const person = state.people[id];
  return person === undefined ? state : { ...state, people: { ...state.people, [id]: to(person) } };
};

/** Whoever came is expected again on the other day, and checks in anew (T10). */
const everybodyHome = ({ people, order }: AttendanceState, at: number): AttendanceState => ({
  people: Object.fromEntries(
    Object.entries(people).map(([id, person]) => [
      id,
      person.visits.length === 0 ? person : { ...left(person, at), presence: 'expected' as const },
    ]),
  ),
  order,
});

/** Gives somebody the next free seat, or keeps the one they have. */
const seat = ({ people, order }: AttendanceState, person: Person): AttendanceState => ({
  people: { ...people, [person.id]: person },
  order: order.includes(person.id) ? order : [...order, person.id],
});

const without = ({ people, order }: AttendanceState, id: PersonId): AttendanceState => {
  const { [id]: _, ...others } = people;
  return { people: others, order: order.filter((seated) => seated !== id) };
};

type Arrival = { channel: Person['channel']; identity: CheckedIdentity; helper: string | null };

const arrived = (person: Person, { channel, identity, helper }: Arrival, at: number): Person => ({
  ...person,
  presence: 'present',
  channel,
  helper,
  identity: identity && { ...identity, at },
  excuse: null,
  visits: [...person.visits, { inAt: at, outAt: null }],
});

const left = (person: Person, at: number): Person => ({
  ...person,
  presence: 'gone',
  helpAskedAt: null,
  visits: person.visits.map((visit) => (visit.outAt === null ? { ...visit, outAt: at } : visit)),
});
