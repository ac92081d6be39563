import { accept, refuse } from '../decision.ts';
import type { MeetingStatus } from '../meeting-status.ts';
import { wrongStatus } from '../wrong-status.ts';
import type { DecideAttendance } from './attendance-decision.ts';
import { onRoster, unknownPerson } from './on-roster.ts';

/** Help is there from the opening of the doors until the record is sealed: signing may need it too. */
const deskOpen: readonly MeetingStatus[] = ['checkingIn', 'inSession', 'recess', 'closed', 'record'];

/** Calls a helper. */
export const askForHelp: DecideAttendance<'AskForHelp'> = (state, { person: id }, { status, by }) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, deskOpen);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  if (by.kind !== 'member' || by.id !== id) return refuse({ code: 'NotForYou' });
  return person.helpAskedAt === null ? accept({ type: 'HelpAsked', person: id }) : accept();
};

/** A helper has come, or is on the line. */
export const answerHelp: DecideAttendance<'AnswerHelp'> = (state, { person: id }, { status, by }) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, deskOpen);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  if (by.kind !== 'staff') return refuse({ code: 'NotPermitted' });
  return person.helpAskedAt === null
    ? accept()
    : accept({ type: 'HelpAnswered', person: id, helper: by.name });
};
