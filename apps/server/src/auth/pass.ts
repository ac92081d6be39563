import { MeetingId, PersonId, StaffId, StaffRole } from '@yishi/core';
import { z } from 'zod';

/** What a connection came in with. It proves nothing by itself: what it is worth is asked each time it is used. */
export const Pass = z.discriminatedUnion('door', [
  z.object({
    door: z.literal('staff'),
    meeting: MeetingId,
    /** Of `SessionId`. */
    session: z.string(),
    staff: StaffId,
    role: StaffRole,
  }),
  z.object({ door: z.literal('member'), meeting: MeetingId, person: PersonId, token: z.string() }),
  z.object({ door: z.literal('observer'), meeting: MeetingId, key: z.string() }),
]);
export type Pass = z.infer<typeof Pass>;
