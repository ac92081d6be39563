import type { Actor } from './actor.ts';
import type { Channel } from './category.ts';
import { refuse } from './decision.ts';
import type { PersonId } from './ids.ts';
import { onBehalf } from './on-behalf.ts';

/**
 * Somebody acts, themselves or through the desk: the channel it comes by and who is written down as the helper.
 * Refused for who is not on the roster and for who may not act in this person's name (T3, T4).
 */
export const actingFor = (
  person: PersonId,
  { by, channels }: { by: Actor; channels: Record<PersonId, Channel> },
) => {
  const channel = channels[person];
  if (channel === undefined) return refuse({ code: 'UnknownPerson' });
  const allowed = onBehalf(by, { id: person, channel });
  return allowed.ok ? { ...allowed, channel } : allowed;
};
