import type { PersonDetails } from './commands.ts';

const plain = { body: 'none', representing: null, affected: false, side: null } as const;

type Named = Pick<PersonDetails, 'id' | 'name'>;

/** A representative of the residents with a vote, in the hall with a phone: what is usual where nothing else is said. */
export const residentDetails = ({ id, name }: Named): PersonDetails => ({
  ...plain,
  id,
  name,
  category: 'residentRepresentative',
  duties: [],
  votes: true,
  channel: 'room',
});

/** Somebody of whom nothing is known but what they say, and who listens: whether they vote is for others to settle. */
export const guestDetails = ({
  id,
  name,
  channel,
}: Named & Pick<PersonDetails, 'channel'>): PersonDetails => ({
  ...plain,
  id,
  name,
  channel,
  category: 'other',
  duties: [],
  votes: false,
});
