import type { Audience, MeetingId, PersonId, StaffId, StaffRole } from '@yishi/core';

/** Who the server takes the client for; null for an observer. */
export type You = { person: PersonId } | { staff: StaffId; name: string; role: StaffRole } | null;

/** First message on every connection. `snapshot` or `events` follows. */
export type Welcome = {
  protocol: number;
  meeting: MeetingId;
  audience: Audience;
  you: You;
  /** The server's instant. */
  now: number;
  practice: boolean;
  /** Members may suggest agenda items. */
  suggestions: boolean;
};
