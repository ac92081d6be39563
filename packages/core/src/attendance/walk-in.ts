import { accept, refuse } from '../decision.ts';
import { gathered, wrongStatus } from '../wrong-status.ts';
import type { DecideAttendance } from './attendance-decision.ts';
import { entering, identityChecked } from './entering.ts';
import { nameTaken, onRoster, rosterFull, unknownPerson } from './on-roster.ts';
import type { Person } from './state.ts';

/** Somebody who is not on the list asks from their own device to be let in, and waits (T6). */
export const askToJoin: DecideAttendance<'AskToJoin'> = (
  state,
  { person: id, name, channel },
  { status, by },
) => {
  const refusal = wrongStatus(status, gathered);
  const allowed = entering(by, id, channel);
  if (refusal) return refusal;
  if (!allowed.ok) return allowed;
  if (onRoster(state, id)) return refuse({ code: 'AlreadyExists' });
  return state.people[id]
    ? accept()
    : (rosterFull(state, 1) ?? accept({ type: 'JoinAsked', person: id, name, channel }));
};

/** Lets somebody in: who waits with a device of their own, or who stands at the desk without one. */
export const admit: DecideAttendance<'AdmitWalkIn'> = (state, { details, identity }, { status, by }) => {
  const waiting = state.people[details.id];
  const refusal = wrongStatus(status, gathered);
  if (refusal) return refusal;
  if (onRoster(state, details.id)) return refuse({ code: 'AlreadyExists' });
  const entered = waiting
    ? ownDevice(waiting)
    : { channel: details.channel, ...entering(by, details.id, details.channel) };
  if (!entered.ok) return entered;
  const { channel, helper } = entered;
  const admitted = { ...details, channel };
  return (
    nameTaken(state, [details]) ??
    (waiting ? null : rosterFull(state, 1)) ??
    accept({ type: 'WalkInAdmitted', details: admitted, identity: identityChecked(by, identity), helper })
  );
};

/** Who waited goes on with the device they asked on. */
const ownDevice = ({ channel }: Person) => ({ ok: true as const, channel, helper: null });

/** Sends somebody away who waits. */
export const decline: DecideAttendance<'DeclineWalkIn'> = (state, { person: id, reason }, { status }) =>
  wrongStatus(status, gathered) ??
  (state.people[id]?.presence === 'waiting'
    ? accept({ type: 'WalkInDeclined', person: id, reason })
    : unknownPerson);
