import type { MeetingStatus } from '../meeting-status.ts';
import type { Kind } from '../kinds/kind.ts';
import type { MeetingId } from '../ids.ts';
import type { Conference, Community } from './commands.ts';

/** One sitting: from opening to adjournment or close. */
export type Sitting = { openedAt: number; endedAt: number | null };

export type Recess = {
  startedAt: number;
  plannedMs: number | null;
  endedAt: number | null;
  reason: string | null;
};

/** What the notice says: what, when, where, and how to hear it from afar. */
export type MeetingNotice = {
  title: string;
  number: string | null;
  scheduledAt: number;
  place: string;
  purpose: string | null;
  conference: Conference | null;
  community: Community;
  /** Whom the matter affects; somebody on the roster should speak for each. */
  affects: readonly string[];
};

/** The life of a meeting; `kind` is frozen into the log when it is created. Before that `status` is `none`. */
export type ProcedureState = {
  status: MeetingStatus;
  id: MeetingId | null;
  kind: Kind | null;
  notice: MeetingNotice | null;
  practice: boolean;
  checkInOpenedAt: number | null;
  sittings: readonly Sitting[];
  recesses: readonly Recess[];
  /** Times the meeting could not open for want of a quorum. */
  failedOpenings: readonly { at: number; present: number; needed: number; rescheduledFor: number | null }[];
  /** Why and until when the meeting rests; `reason` is null when the quorum was missed. */
  adjournment: { at: number; reason: string | null; until: number | null } | null;
  closedAt: number | null;
  recordOpenedAt: number | null;
  sealedAt: number | null;
};

export const initialProcedure: ProcedureState = {
  status: 'none',
  id: null,
  kind: null,
  notice: null,
  practice: false,
  checkInOpenedAt: null,
  sittings: [],
  recesses: [],
  failedOpenings: [],
  adjournment: null,
  closedAt: null,
  recordOpenedAt: null,
  sealedAt: null,
};
