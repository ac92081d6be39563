import type { PersonDetails, PersonId } from '@yishi/core';

/** Somebody new on the list: a representative of the residents with a vote, in the hall with a phone, unless said otherwise. */
export const blankPerson = (id: PersonId): PersonDetails => ({
  id,
  name: '',
  category: 'residentRepresentative',
  body: 'none',
  representing: null,
  duties: [],
  votes: true,
  affected: false,
  side: null,
  channel: 'room',
});
