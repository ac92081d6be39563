import type { CreateMeeting } from './commands.ts';
import type { Overridden } from '../overridden.ts';
import type { MeetingNotice } from './state.ts';
import type { z } from 'zod';

/** Facts of the life of a meeting. The instant is in the envelope. */
export type ProcedureEvent =
  | ({ type: 'MeetingCreated' } & Omit<z.infer<typeof CreateMeeting>, 'type'>)
  | ({ type: 'NoticeEdited' } & MeetingNotice)
  | { type: 'CheckInOpened' }
  | { type: 'SessionOpened'; present: number; needed: number; voters: number }
  | { type: 'QuorumMissed'; present: number; needed: number; voters: number; rescheduledFor: number | null }
  | { type: 'RecessCalled'; plannedMs: number | null; reason: string | null }
  | { type: 'SessionResumed' }
  | { type: 'MeetingAdjourned'; reason: string; until: number | null }
  | { type: 'MeetingClosed'; overridden: Overridden | null };

/** Facts of the record that also move the meeting on: it lies open for signing, it is sealed. */
export type RecordMilestone = { type: 'RecordOpened' } | { type: 'RecordSealed' };
