import { accept, refuse } from '../decision.ts';
import { onBehalf } from '../on-behalf.ts';
import { gathered, wrongStatus } from '../wrong-status.ts';
import type { DecideAttendance } from './attendance-decision.ts';
import { entering, identityChecked } from './entering.ts';
import { onRoster, unknownPerson } from './on-roster.ts';

const notPresent = refuse({ code: 'NotPresent' });

/** Here, with an identity check (T1). */
export const checkIn: DecideAttendance<'CheckIn'> = (
  state,
  { person: id, channel, identity },
  { status, by },
) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, gathered);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  const allowed = entering(by, id, channel);
  if (!allowed.ok) return allowed;
  if (person.presence === 'present')
    return person.channel === channel ? accept() : refuse({ code: 'AlreadyPresent' });
  return accept({
    type: 'PersonCheckedIn',
    person: id,
    channel,
    identity: identityChecked(by, identity),
    helper: allowed.helper,
  });
};

/** Gone. Who has left says so, or anybody of the staff who sees it. */
export const checkOut: DecideAttendance<'CheckOut'> = (state, { person: id }, { status, by, speaking }) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, gathered);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  if (by.kind === 'member' && by.id !== id) return refuse({ code: 'NotForYou' });
  if (person.presence === 'gone') return accept();
  if (person.presence !== 'present') return notPresent;
  if (speaking === id) return refuse({ code: 'BusyFloor' });
  return accept({ type: 'PersonCheckedOut', person: id, helper: by.kind === 'staff' ? by.name : null });
};

/** Goes on by another channel (T5): to a device of one's own on that device, to the desk's help by the desk. */
export const switchChannel: DecideAttendance<'SwitchChannel'> = (
  state,
  { person: id, channel },
  { status, by },
) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, gathered);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  const allowed = entering(by, id, channel);
  if (!allowed.ok) return allowed;
  if (person.presence !== 'present') return notPresent;
  return person.channel === channel
    ? accept()
    : accept({ type: 'ChannelSwitched', person: id, channel, helper: allowed.helper });
};

/** Has heard the rules of order and keeps them (R28). */
export const acknowledgeRules: DecideAttendance<'AcknowledgeRules'> = (
  state,
  { person: id },
  { status, by },
) => {
  const person = onRoster(state, id);
  const refusal = wrongStatus(status, gathered);
  if (refusal) return refusal;
  if (person === null) return unknownPerson;
  const allowed = onBehalf(by, person);
  if (!allowed.ok) return allowed;
  if (person.presence !== 'present') return notPresent;
  return person.rulesAcknowledgedAt === null
    ? accept({ type: 'RulesAcknowledged', person: id, helper: allowed.helper })
    : accept();
};
