import { refuse } from './decision.ts';
import type { MeetingStatus } from './meeting-status.ts';

/** The refusal of a command that needs the meeting to be in one of these statuses; null when it is. */
export const wrongStatus = (status: MeetingStatus, needed: readonly MeetingStatus[]) =>
  needed.includes(status) ? null : refuse({ code: 'WrongStatus', status, needed });

/** Statuses in which people may come and go and the roster may change: until the meeting is closed. */
export const beforeClose: readonly MeetingStatus[] = [
  'draft',
  'checkingIn',
  'inSession',
  'recess',
  'adjourned',
];

/** Statuses in which people are gathered: from the opening of the doors to the end of a sitting. */
export const gathered: readonly MeetingStatus[] = ['checkingIn', 'inSession', 'recess'];
