import type { PhaseId } from '../ids.ts';
import type { Overridden } from '../overridden.ts';

/** One phase as it was really held. `overridden` holds the checks the chair went past, and why. */
export type PhaseRun = {
  phase: PhaseId;
  startedAt: number;
  endedAt: number | null;
  addedMs: number;
  overridden: Overridden | null;
};

/** The script's place: the last run is the current phase; empty before the session opens. */
export type PhasesState = { runs: readonly PhaseRun[] };

export const initialPhases: PhasesState = { runs: [] };
