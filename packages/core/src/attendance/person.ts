import type { Channel } from '../category.ts';
import type { PersonDetails } from './commands.ts';
import type { Person } from './state.ts';
import type { PersonId } from '../ids.ts';
import { guestDetails } from './usual-details.ts';

const untouched = {
  visits: [],
  identity: null,
  helper: null,
  walkIn: false,
  excuse: null,
  recusal: null,
  rulesAcknowledgedAt: null,
  helpAskedAt: null,
} as const;

/** Somebody who has just been put on the list. */
export const enrolled = (details: PersonDetails): Person => ({
  ...details,
  ...untouched,
  presence: 'expected',
});

/** Somebody who asked to be let in; nothing is known of them but what they say. */
export const waiting = ({
  person,
  name,
  channel,
}: {
  person: PersonId;
  name: string;
  channel: Channel;
}): Person => ({
  ...guestDetails({ id: person, name, channel }),
  ...untouched,
  walkIn: true,
  presence: 'waiting',
});
