import { accept, refuse } from '../decision.ts';
import { gathered, wrongStatus } from '../wrong-status.ts';
import type { DecideAttendance } from './attendance-decision.ts';
import { entering, identityChecked } from './entering.ts';
import { nameTaken, onRoster, rosterFull, unknownPerson } from './on-roster.ts';

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
  const { channel } = waiting ?? details;
  const entered = waiting ? ownDevice : entering(by, details.id, channel);
  if (!entered.ok) return entered;
  const { helper } = entered;
  return (
    nameTaken(state, [details]) ??
    (waiting ? null : rosterFull(state, 1)) ??
    accept({
      type: 'WalkInAdmitted',
      details: { ...details, channel },
      identity: identityChecked(by, identity),
      helper,
    })
  );
};

/** Who waited goes on with the device they asked on. */
const ownDevice = { ok: true as const, helper: null };

/** Sends somebody away who waits. */
export const decline: DecideAttendance<'DeclineWalkIn'> = (state, { person: id, reason }, { status }) =>
  wrongStatus(status, gathered) ??
  (state.people[id]?.presence === 'waiting'
    ? accept({ type: 'WalkInDeclined', person: id, reason })
    : unknownPerson);
