import type { PhasesEvent, SessionMilestone } from './events.ts';
import type { PhaseRun, PhasesState } from './state.ts';

/** Folds a fact of the script's place. Opening the session begins the first phase; closing it ends the last (H6). */
export const evolvePhases = (
  state: PhasesState,
  event: PhasesEvent | SessionMilestone,
  at: number,
): PhasesState => {
  switch (event.type) {
    case 'SessionOpened':
      return state.runs.length === 0 ? begin(state, { phase: event.first, overridden: null }, at) : state;
    case 'PhaseStarted':
      return begin(state, event, at);
    case 'PhaseExtended':
      return changeLast(state, (run) =>
        run.phase === event.phase ? { ...run, addedMs: run.addedMs + event.addedMs } : run,
      );
    case 'MeetingClosed':
      return changeLast(state, (run) => ({ ...run, endedAt: run.endedAt ?? at }));
    default:
      return event satisfies never;
  }
};

const begin = (
  state: PhasesState,
  { phase, overridden }: Pick<PhaseRun, 'phase' | 'overridden'>,
  at: number,
): PhasesState => {
  const { runs } = changeLast(state, (run) => ({ ...run, endedAt: run.endedAt ?? at }));
  return { runs: [...runs, { phase, startedAt: at, endedAt: null, addedMs: 0, overridden }] };
};

const changeLast = ({ runs }: PhasesState, change: (run: PhaseRun) => PhaseRun): PhasesState => ({
  runs: runs.map((run, index) => (index === runs.length - 1 ? change(run) : run)),
});
