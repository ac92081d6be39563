import type { MeetingId, PersonId, StaffId, StaffRole } from '@yishi/core';
import type { SessionId } from './staff-sessions.ts';

/** What a connection came in with. It proves nothing by itself: what it is worth is asked each time it is used. */
export type Pass =
  | { door: 'staff'; meeting: MeetingId; session: SessionId; staff: StaffId; role: StaffRole }
  | { door: 'member'; meeting: MeetingId; person: PersonId; token: string }
  | { door: 'observer'; meeting: MeetingId; key: string };
