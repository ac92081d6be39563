import type { PersonId } from '../ids.ts';
import type { AttendanceCategory, BodyCategory, Channel, Duty } from '../category.ts';
import type { IdentityCheck } from './commands.ts';

/** `waiting`: asked to join, not on the list, the desk has not answered yet. */
export type Presence = 'expected' | 'excused' | 'waiting' | 'present' | 'gone';

/** Somebody on the roster, as shown in the meeting. Contact data is never here. */
export type Person = {
  id: PersonId;
  name: string;
  category: AttendanceCategory;
  body: BodyCategory;
  /** Unit, building or grid they speak for, as shown beside the name. */
  representing: string | null;
  duties: readonly Duty[];
  votes: boolean;
  /** Directly affected by the topic. */
  affected: boolean;
  /** Side they stand for at a hearing, where there are sides. */
  side: 'for' | 'against' | null;
  channel: Channel;
  presence: Presence;
  visits: readonly { inAt: number; outAt: number | null }[];
  /** How it was settled that this is the person; null before the first check-in. */
  identity: { check: IdentityCheck; by: string | null; at: number } | null;
  /** Name of the helper who acts for them; null when they act themselves. */
  helper: string | null;
  walkIn: boolean;
  excuse: string | null;
  recusal: { reason: string; at: number } | null;
  rulesAcknowledgedAt: number | null;
  helpAskedAt: number | null;
};

/** The roster; `order` is the order of the seats, from the chair clockwise. */
export type AttendanceState = { people: Record<PersonId, Person>; order: readonly PersonId[] };

export const initialAttendance: AttendanceState = { people: {}, order: [] };
