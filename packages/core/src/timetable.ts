import { type AgendaProjection, agendaProjection } from './agenda/projection.ts';
import { activeMs } from './interval.ts';
import type { MeetingState } from './meeting-state.ts';
import { type PhasesProgress, phasesProgress } from './phases/progress.ts';
import { restsOf } from './procedure/rests.ts';

/**
 * The meeting against the clock. `elapsedMs` is the time in session; `behindMs` how much later than planned the
 * script would finish, negative when it is ahead.
 */
export type Timetable = {
  elapsedMs: number;
  plannedMs: number;
  behindMs: number;
  phases: PhasesProgress;
  agenda: AgendaProjection;
};

/** Planned and real times of a meeting at an instant; null before it exists. */
export const timetableOf = (state: MeetingState, at: number): Timetable | null => {
  const { kind, notice, sittings, closedAt } = state.procedure;
  if (kind === null || notice === null) return null;
  const rests = restsOf(state.procedure);
  const openedAt = sittings[0]?.openedAt ?? null;
  const now = closedAt ?? at;
  const phases = phasesProgress(state.phases, kind, { now, rests });
  const elapsedMs = openedAt === null ? 0 : activeMs(openedAt, now, rests);
  const plannedMs = kind.phases.reduce((sum, phase) => sum + phase.plannedMs, 0);
  return {
    elapsedMs,
    plannedMs,
    behindMs: phases.finishAt === null ? 0 : elapsedMs + (phases.finishAt - now) - plannedMs,
    phases,
    agenda: agendaProjection(state.agenda, {
      now: openedAt === null ? Math.max(now, notice.scheduledAt) : now,
      rests,
      over: closedAt !== null,
    }),
  };
};
