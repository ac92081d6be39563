import type { Refusal } from '@yishi/protocol/names';
import { StoreUnavailable } from '@yishi/store';
import { MeetingUnreadable } from './rooms/load-standing.ts';

/** What somebody is told when the server itself failed. The fault goes to the log, never to them. */
export const faultRefusal = (fault: unknown): Refusal => {
  if (fault instanceof MeetingUnreadable) return { code: 'MeetingStopped', retryAfterMs: null };
  if (fault instanceof StoreUnavailable) return { code: 'Unavailable', retryAfterMs: 1000 };
  return { code: 'Failed', retryAfterMs: null };
};
