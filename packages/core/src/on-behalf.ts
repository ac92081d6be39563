import type { Actor } from './actor.ts';
import type { Channel } from './category.ts';
import { isAssisted } from './is-assisted.ts';
import type { PersonId } from './ids.ts';
import { refuse } from './decision.ts';

/**
 * May `by` act in the name of this person, and who is then written down as the helper? Members act for themselves;
 * staff only for people without a device of their own, so that nobody is ever entered beside their own phone.
 */
export const onBehalf = (by: Actor, person: { id: PersonId; channel: Channel }) => {
  if (by.kind === 'member')
    return by.id === person.id ? { ok: true as const, helper: null } : refuse({ code: 'NotForYou' });
  if (by.kind !== 'staff') return refuse({ code: 'NotPermitted' });
  return isAssisted(person.channel)
    ? { ok: true as const, helper: by.name }
    : refuse({ code: 'OwnDevice', channel: person.channel });
};
