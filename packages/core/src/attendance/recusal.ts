import { accept, refuse } from '../decision.ts';
import { beforeClose, wrongStatus } from '../wrong-status.ts';
import type { DecideAttendance } from './attendance-decision.ts';
import { onRoster, unknownPerson } from './on-roster.ts';

/** Takes the vote of somebody with an interest of their own in the matter (回避). */
export const recuse: DecideAttendance<'RecusePerson'> = (state, { person: id, reason }, { status }) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, beforeClose);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  return person.recusal === null
    ? accept({ type: 'PersonRecused', person: id, reason })
    : refuse({ code: 'AlreadyRecused' });
};

export const liftRecusal: DecideAttendance<'LiftRecusal'> = (state, { person: id }, { status }) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, beforeClose);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  return person.recusal === null ? accept() : accept({ type: 'RecusalLifted', person: id });
};
