import type { PhaseId } from '../ids.ts';
import type { PhaseRun } from './state.ts';

export type PhasesEvent =
  | { type: 'PhaseStarted'; phase: PhaseId; overridden: PhaseRun['overridden'] }
  | { type: 'PhaseExtended'; phase: PhaseId; addedMs: number };
