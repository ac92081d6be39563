import type { PhaseId } from '../ids.ts';
import type { PhaseRun } from './state.ts';

export type PhasesEvent =
  | { type: 'PhaseStarted'; phase: PhaseId; overridden: PhaseRun['overridden'] }
  | { type: 'PhaseExtended'; phase: PhaseId; addedMs: number };

/** Facts of the meeting's life that also move the script: the session opens in the first phase, closing ends the last. */
export type SessionMilestone = { type: 'SessionOpened'; first: PhaseId } | { type: 'MeetingClosed' };
