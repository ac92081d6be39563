import type { MeetingEvent, PersonId } from '@yishi/core';

/** Who is on the list by this fact and was not before: they see more from now on, and are shown everything anew (V6). */
export const seatedBy = (event: MeetingEvent): readonly PersonId[] => {
  if (event.type === 'WalkInAdmitted') return [event.details.id];
  return event.type === 'PeopleEnrolled' ? event.people.map(({ id }) => id) : [];
};
