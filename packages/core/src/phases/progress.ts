import { activeMs, type Interval } from '../interval.ts';
import type { Kind, Phase } from '../kinds/kind.ts';
import type { PhaseRun, PhasesState } from './state.ts';

/** One phase of the ribbon. `heldMs` is the time really spent in it, `allowedMs` its plan and what was added. */
export type PhaseStep = {
  phase: Phase;
  status: 'held' | 'current' | 'leftOut' | 'toCome';
  heldMs: number;
  allowedMs: number;
};

/** Where the script stands. `leftMs` and `overMs` are of the current phase; `finishAt` is null before the session and after it. */
export type PhasesProgress = {
  steps: readonly PhaseStep[];
  current: PhaseStep | null;
  next: Phase | null;
  leftMs: number;
  overMs: number;
  finishAt: number | null;
};

/** `rests` are the times out of session: they use up no phase. */
export type Clock = { now: number; rests: readonly Interval[] };

/** Where the script of this kind stands at an instant; time added to a phase moves the finish (H5). */
export const phasesProgress = (
  state: PhasesState,
  { phases }: Pick<Kind, 'phases'>,
  clock: Clock,
): PhasesProgress => {
  const at = phases.findIndex((phase) => phase.id === state.runs.at(-1)?.phase);
  const steps = phases.map((phase, index) => stepOf(phase, state.runs, index - at, clock));
  const current = steps[at] ?? null;
  const leftMs = current === null ? 0 : Math.max(0, current.allowedMs - current.heldMs);
  const toComeMs = steps
    .slice(at + 1)
    .reduce((sum, step) => sum + (step.status === 'toCome' ? step.allowedMs : 0), 0);
  return {
    steps,
    current,
    next: phases[at + 1] ?? null,
    leftMs,
    overMs: current === null ? 0 : Math.max(0, current.heldMs - current.allowedMs),
    finishAt: isUnderWay(state.runs) ? clock.now + leftMs + toComeMs : null,
  };
};

const isUnderWay = (runs: readonly PhaseRun[]): boolean => runs.at(-1)?.endedAt === null;

const stepOf = (phase: Phase, all: readonly PhaseRun[], place: number, { now, rests }: Clock): PhaseStep => {
  const runs = all.filter((run) => run.phase === phase.id);
  return {
    phase,
    status: place === 0 ? 'current' : statusOf(runs.length > 0, place),
    heldMs: runs.reduce((sum, run) => sum + activeMs(run.startedAt, run.endedAt ?? now, rests), 0),
    allowedMs: runs.reduce((sum, run) => sum + run.addedMs, phase.plannedMs),
  };
};

const statusOf = (held: boolean, place: number): PhaseStep['status'] => {
  if (held) return 'held';
  return place < 0 ? 'leftOut' : 'toCome';
};
