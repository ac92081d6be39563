import type { MeetingEvent, PersonId } from '@yishi/core';

/**
 * Who may see more of an event than other participants: the one person it names, or null when that cannot be told from
 * the event and each participant has to be asked about.
 */
export const concerned = (event: MeetingEvent): PersonId | null => {
  if ('person' in event) return event.person;
  if ('details' in event) return event.details.id;
  return null;
};
