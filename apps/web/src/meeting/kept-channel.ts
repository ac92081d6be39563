import type { MeetingId, PersonId } from '@yishi/core';

/** How somebody with a device of their own takes part. */
export type OwnChannel = 'room' | 'remote';

const keyOf = (meeting: MeetingId, person: PersonId) => `yishi.channel.${meeting}.${person}`;

/** Keeps how the person on this device said they take part, for the check-in. */
export const keepChannel = (meeting: MeetingId, person: PersonId, channel: OwnChannel): void =>
  globalThis.localStorage.setItem(keyOf(meeting, person), channel);

/** How they said they take part; null when they have not said it on this device. */
export const keptChannel = (meeting: MeetingId, person: PersonId): OwnChannel | null => {
  const kept = globalThis.localStorage.getItem(keyOf(meeting, person));
  return kept === 'room' || kept === 'remote' ? kept : null;
};
