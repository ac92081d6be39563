import type { Gate, Phase } from '../kinds/kind.ts';
import type { PhasesState } from './state.ts';

type Check = Gate['check'];

/** What stands in the way of going to a phase: checks of the current one that must hold and do not, and a step out of the order. */
export type Leaving = { checks: readonly Check[]; outOfOrder: boolean };

/**
 * Looks at leaving the current phase for `target` (H1, H2). Going back is out of the order, and so is leaving out a
 * phase that is not optional and was not held yet. `unmet` are the checks that do not hold now.
 */
export const leaving = (
  state: PhasesState,
  target: Phase,
  phases: readonly Phase[],
  unmet: ReadonlySet<Check>,
): Leaving => {
  const current = state.runs.at(-1)?.phase;
  const from = phases.findIndex((p) => p.id === current);
  const to = phases.findIndex((p) => p.id === target.id);
  return {
    checks: unmetMusts(phases[from], unmet),
    outOfOrder: to < from || leftOut(state, phases.slice(from + 1, to)),
  };
};

const unmetMusts = (phase: Phase | undefined, unmet: ReadonlySet<Check>): readonly Check[] =>
  (phase?.gates ?? []).flatMap(({ check, mode }) => (mode === 'must' && unmet.has(check) ? [check] : []));

const leftOut = ({ runs }: PhasesState, between: readonly Phase[]): boolean =>
  between.some((phase) => !phase.optional && !runs.some((run) => run.phase === phase.id));
