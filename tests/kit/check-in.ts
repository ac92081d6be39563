import { PersonId } from '@yishi/core';
import type { CommandReply } from '@yishi/protocol/names';
import type { Client } from './client.ts';

/** Checks somebody in, on their own device or at the desk. */
export const checkIn = (client: Client, person: string): Promise<CommandReply> =>
  client.command({
    type: 'CheckIn',
    person: PersonId.parse(person),
    channel: person === 'sun' ? 'helped' : 'room',
    identity: 'code',
  });

/** Everybody of the small meeting is checked in, and the sitting is open. */
export const openSitting = async (chair: Client): Promise<void> => {
  for (const person of ['chair', 'li', 'wang', 'zhao', 'sun']) {
    const channel = person === 'sun' ? 'helped' : 'telephone';
    await chair.command({ type: 'CheckIn', person: PersonId.parse(person), channel, identity: 'known' });
  }
  await chair.command({ type: 'OpenSession' });
};
