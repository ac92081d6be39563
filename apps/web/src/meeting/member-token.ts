import type { MeetingId, PersonId } from '@yishi/core';

const prefix = (meeting: string) => `yishi.token.${meeting}.`;

/** Keeps what opens the meeting for a person on this device, until they leave. */
export const keepToken = (meeting: MeetingId, person: PersonId, token: string): void =>
  globalThis.localStorage.setItem(prefix(meeting) + person, token);

/** What opens the meeting for this person on this device, if they came in here before. */
export const keptToken = (meeting: string, person: string): string | null =>
  globalThis.localStorage.getItem(prefix(meeting) + person);

export const dropToken = (meeting: string, person: string): void =>
  globalThis.localStorage.removeItem(prefix(meeting) + person);

/** Everybody who came into this meeting on this device. */
export const keptPeople = (meeting: MeetingId): readonly string[] =>
  Object.keys(globalThis.localStorage).flatMap((key) =>
    key.startsWith(prefix(meeting)) ? [key.slice(prefix(meeting).length)] : [],
  );
