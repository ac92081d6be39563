import { z } from 'zod';
import { MeetingId } from '../ids.ts';
import { Kind } from '../kinds/kind.ts';
import { Instant, Line, Remark, Span } from '../words.ts';

/** The audio or video conference the community uses; the product itself carries no sound. */
export const Conference = z.object({
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  dialIn: z.string().trim().max(40).nullable(),
  code: z.string().trim().max(40).nullable(),
});
export type Conference = z.infer<typeof Conference>;

export const Community = z.object({ name: Line, street: Line });
export type Community = z.infer<typeof Community>;

/**
 * Grids, buildings and interest groups that the matter affects, by the names their representatives carry on the roster;
 * read by the composition check only (T8).
 */
export const Affects = z.array(z.string().trim().min(1).max(60)).max(30).readonly();

const notice = {
  title: Line,
  number: z.string().trim().min(1).max(40).nullable(),
  scheduledAt: Instant,
  place: Line,
  purpose: z.string().trim().min(1).max(300).nullable(),
  conference: Conference.nullable(),
  community: Community,
  affects: Affects,
};

export const CreateMeeting = z.object({
  type: z.literal('CreateMeeting'),
  meeting: MeetingId,
  kind: Kind,
  practice: z.boolean(),
  ...notice,
});
export const EditNotice = z.object({ type: z.literal('EditNotice'), ...notice });
export const OpenCheckIn = z.object({ type: z.literal('OpenCheckIn') });
/** Opens the sitting. Refused without a quorum, with the numbers. */
export const OpenSession = z.object({ type: z.literal('OpenSession') });
/** Writes down that the quorum was not reached and, where known, the new date. */
export const RecordNoQuorum = z.object({
  type: z.literal('RecordNoQuorum'),
  rescheduledFor: Instant.nullable(),
});
export const CallRecess = z.object({
  type: z.literal('CallRecess'),
  plannedMs: Span.nullable(),
  reason: Remark.nullable(),
});
export const ResumeSession = z.object({ type: z.literal('ResumeSession') });
export const AdjournMeeting = z.object({
  type: z.literal('AdjournMeeting'),
  reason: Remark,
  until: Instant.nullable(),
});
/**
 * Closes the meeting. What runs (an item, a ballot, the floor) refuses it; what was left undone refuses it until the
 * chair gives a reason.
 */
export const CloseMeeting = z.object({ type: z.literal('CloseMeeting'), reason: Remark.nullable() });

export const ProcedureCommand = z.discriminatedUnion('type', [
  CreateMeeting,
  EditNotice,
  OpenCheckIn,
  OpenSession,
  RecordNoQuorum,
  CallRecess,
  ResumeSession,
  AdjournMeeting,
  CloseMeeting,
]);
export type ProcedureCommand = z.infer<typeof ProcedureCommand>;
