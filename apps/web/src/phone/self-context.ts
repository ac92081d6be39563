import type { MeetingId, Person, PersonId } from '@yishi/core';
import { createContext, use } from 'react';
import { useMeeting } from '../meeting/use-meeting.ts';

/** Whose phone it is, and in which meeting. */
export type Self = { meeting: MeetingId; person: PersonId };

export const SelfContext = createContext<Self | null>(null);

/** Whose phone it is; only below the phone's screen. */
export const useSelf = (): Self => {
  const self = use(SelfContext);
  if (self === null) throw new Error('no participant around this component');
  return self;
};

/** What the roster says of the participant; null for somebody who is not (or no longer) on it. */
export const useMyself = (): Person | null => {
  const { person } = useSelf();
  return useMeeting().attendance.people[person] ?? null;
};
