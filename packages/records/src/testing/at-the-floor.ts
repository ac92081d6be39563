import type { MeetingCommand } from '@yishi/core';
import { entryId, meetingIn, personId, residents, type Scene } from '@yishi/core/testing';

/** Six residents in the phase in which everybody may speak. */
export const views = (): Scene => meetingIn('views', { people: residents(6) });

/** What somebody gives who asks for the floor. */
export const asking = (id: string, person: string): MeetingCommand => ({
  type: 'RequestFloor',
  entry: entryId(id),
  person: personId(person),
  kind: 'speak',
  stance: 'for',
  replyTo: null,
});

/** What the chair gives to call a hand. */
export const giving = (id: string, reason: string | null = null): MeetingCommand => ({
  type: 'GiveFloor',
  entry: entryId(id),
  seenSpeaking: null,
  reason,
});
