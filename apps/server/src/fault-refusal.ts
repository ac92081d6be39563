import type { Refusal } from '@yishi/protocol/names';
import { StoreUnavailable } from '@yishi/store';
import { customAlphabet } from 'nanoid';
import type { Log } from './log.ts';
import { MeetingUnreadable } from './rooms/load-standing.ts';

/** Six signs that can be read out on the telephone. */
const newIncident = customAlphabet('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 6);

/**
 * What somebody is told when the server itself failed. The fault goes to the log, never to them; where whoever runs the
 * server has to look for it, both carry the same short code.
 */
export const faultRefusal = (log: Log, fault: unknown, what: string): Refusal => {
  const incident = newIncident();
  log.error({ err: fault, incident }, what);
  if (fault instanceof StoreUnavailable) return { code: 'Unavailable', retryAfterMs: 1000 };
  const code = fault instanceof MeetingUnreadable ? 'MeetingStopped' : 'Failed';
  return { code, retryAfterMs: null, incident };
};
