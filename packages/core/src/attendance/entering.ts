import type { Actor } from '../actor.ts';
import { refuse } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import { onBehalf } from '../on-behalf.ts';
import { isAssisted } from '../is-assisted.ts';
import type { Channel } from '../category.ts';
import type { IdentityCheck } from './commands.ts';

/**
 * May `by` enter this person on this channel (T3)? Who has a device says so on it: room or remote. Who has none is
 * entered by the desk: helped or telephone. Neither can put somebody on the other's channels.
 */
export const entering = (by: Actor, person: PersonId, channel: Channel) => {
  const allowed = onBehalf(by, { id: person, channel });
  return allowed.ok && by.kind === 'member' && isAssisted(channel)
    ? refuse({ code: 'OwnDevice', channel })
    : allowed;
};

/** Who settled the identity, and how: somebody on their own device has only the meeting's code to show. */
export const identityChecked = (by: Actor, check: IdentityCheck) =>
  by.kind === 'staff' ? { check, by: by.name } : { check: 'code' as const, by: null };
