import type { MeetingId, PersonId } from '@yishi/core';

const keyOf = (meeting: MeetingId) => `yishi.asked.${meeting}`;

/** Keeps whose name this device asked for, until the answer is here: a page may be closed in between. */
export const keepAskedName = (meeting: MeetingId, person: PersonId): void =>
  globalThis.localStorage.setItem(keyOf(meeting), person);

/** Whose name this device asked for without having seen an answer; it may be its own already. */
export const askedName = (meeting: MeetingId): string | null =>
  globalThis.localStorage.getItem(keyOf(meeting));

export const dropAskedName = (meeting: MeetingId): void => globalThis.localStorage.removeItem(keyOf(meeting));
