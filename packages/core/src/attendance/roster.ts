import { accept, refuse } from '../decision.ts';
import { beforeClose, wrongStatus } from '../wrong-status.ts';
import type { DecideAttendance } from './attendance-decision.ts';
import type { PersonDetails } from './commands.ts';
import { nameTaken, onRoster, rosterFull, unknownPerson } from './on-roster.ts';
import type { AttendanceState, Person } from './state.ts';

/** Puts people on the list. */
export const enrol: DecideAttendance<'EnrolPeople'> = (state, { people }, { status }) =>
  wrongStatus(status, beforeClose) ??
  alreadyListed(state, people) ??
  rosterFull(state, people.length) ??
  nameTaken(state, people) ??
  accept({ type: 'PeopleEnrolled', people });

const alreadyListed = (state: AttendanceState, people: readonly PersonDetails[]) => {
  const ids = new Set(people.map((p) => p.id));
  const known = people.some((p) => state.people[p.id] !== undefined);
  return known || ids.size < people.length ? refuse({ code: 'AlreadyExists' }) : null;
};

/** Changes what the list says of somebody. How somebody who has come takes part is theirs to change, not the list's. */
export const edit: DecideAttendance<'EditPerson'> = (state, { details }, { status }) => {
  const person = onRoster(state, details.id);
  const refusal =
    wrongStatus(status, beforeClose) ?? (person === null ? unknownPerson : nameTaken(state, [details]));
  if (refusal || person === null) return refusal ?? unknownPerson;
  const edited = { ...details, channel: person.visits.length > 0 ? person.channel : details.channel };
  return says(person, edited) ? accept() : accept({ type: 'PersonEdited', details: edited });
};

/** Does the list already say this of the person? */
const says = (person: Person, details: PersonDetails): boolean =>
  details.duties.length === person.duties.length &&
  details.duties.every((duty) => person.duties.includes(duty)) &&
  plainFields.every((field) => person[field] === details[field]);

const plainFields = [
  'name',
  'category',
  'body',
  'representing',
  'votes',
  'affected',
  'side',
  'channel',
] as const;

/** Takes somebody off the list who has done nothing yet (T7). */
export const remove: DecideAttendance<'RemovePerson'> = (state, { person }, { status, acted }) => {
  const refusal = wrongStatus(status, beforeClose);
  if (refusal) return refusal;
  if (onRoster(state, person) === null) return unknownPerson;
  return acted.has(person) ? refuse({ code: 'PersonHasActed' }) : accept({ type: 'PersonRemoved', person });
};

/** Notes that somebody who is not here sent an excuse. */
export const excuse: DecideAttendance<'ExcusePerson'> = (state, { person: id, reason }, { status }) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, beforeClose);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  if (person.presence === 'present') return refuse({ code: 'AlreadyPresent' });
  if (person.visits.length > 0) return refuse({ code: 'PersonHasActed' });
  return person.excuse === reason ? accept() : accept({ type: 'PersonExcused', person: id, reason });
};
