import type { Community, Conference, LocalText, MeetingId, MeetingStatus } from '@yishi/core';

/** What anybody may know of a meeting. */
export type MeetingCard = {
  id: MeetingId;
  title: string;
  number: string | null;
  /** 1 grid meeting, 2 linkage meeting, 3 hearing. */
  level: number;
  kind: LocalText;
  scheduledAt: number;
  place: string;
  purpose: string | null;
  community: Community;
  conference: Conference | null;
  status: MeetingStatus;
  practice: boolean;
};
