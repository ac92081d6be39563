import type { Person } from '@yishi/core';
import type { Presence } from '@yishi/protocol/names';

/** Of these people, those whose own device has lost the server. In the hall that matters only while it comes back. */
export const awayFrom = (people: readonly Person[], { people: connections }: Presence): readonly Person[] =>
  people.filter(({ id, channel }) =>
    channel === 'remote'
      ? connections[id] !== 'online'
      : channel === 'room' && connections[id] === 'reconnecting',
  );
