import { accept, type Decision, refuse } from '../decision.ts';
import type { Phase } from '../kinds/kind.ts';
import type { Rejection } from '../rejection.ts';
import { wrongStatus } from '../wrong-status.ts';
import type { PhasesCommand } from './commands.ts';
import type { PhasesEvent } from './events.ts';
import type { PhasesFacts } from './facts.ts';
import { leaving } from './leaving.ts';
import type { PhasesState } from './state.ts';

type Decided = Decision<PhasesEvent>;
type Of<Type extends PhasesCommand['type']> = Extract<PhasesCommand, { type: Type }>;

/** Decides a command on the script's place (H1 to H5). */
export const decidePhases = (state: PhasesState, command: PhasesCommand, facts: PhasesFacts): Decided => {
  switch (command.type) {
    case 'StartPhase':
      return start(state, command, facts);
    case 'ExtendPhase':
      return extend(state, command, facts);
    default:
      return command satisfies never;
  }
};

const start = (
  state: PhasesState,
  { phase, seen, reason }: Of<'StartPhase'>,
  facts: PhasesFacts,
): Decided => {
  const current = state.runs.at(-1)?.phase ?? null;
  const target = facts.kind.phases.find((p) => p.id === phase);
  const refusal = wrongStatus(facts.status, ['inSession']);
  if (refusal) return refusal;
  if (target === undefined) return refuse({ code: 'UnknownPhase' });
  if (current === phase) return accept();
  if (current !== seen) return refuse({ code: 'PhaseMoved', current });
  return atRest(facts) ?? goOn(state, target, reason, facts);
};

const atRest = ({ floorBusy, pollOpen }: PhasesFacts) => {
  if (floorBusy) return refuse({ code: 'BusyFloor' });
  return pollOpen ? refuse({ code: 'PollStillOpen' }) : null;
};

const goOn = (
  state: PhasesState,
  target: Phase,
  reason: string | null,
  { kind, unmet }: PhasesFacts,
): Decided => {
  const { checks, outOfOrder } = leaving(state, target, kind.phases, unmet);
  const obstacle = obstacleOf(checks, outOfOrder);
  if (obstacle === null) return accept({ type: 'PhaseStarted', phase: target.id, overridden: null });
  return reason === null
    ? refuse(obstacle)
    : accept({ type: 'PhaseStarted', phase: target.id, overridden: { checks, reason } });
};

/** What a reason is asked for: a check that does not hold (H2), or a step out of the order (H1). */
const obstacleOf = (
  checks: PhasesFacts['unmet'] extends ReadonlySet<infer Check> ? readonly Check[] : never,
  outOfOrder: boolean,
): Rejection | null => {
  if (checks.length > 0) return { code: 'GateClosed', checks };
  return outOfOrder ? { code: 'ReasonNeeded' } : null;
};

const extend = (
  state: PhasesState,
  { phase, addedMs, seenAddedMs }: Of<'ExtendPhase'>,
  { status }: PhasesFacts,
): Decided => {
  const run = state.runs.at(-1);
  const refusal = wrongStatus(status, ['inSession', 'recess']);
  if (refusal) return refusal;
  if (run?.phase !== phase) return refuse({ code: 'PhaseMoved', current: run?.phase ?? null });
  if (run.addedMs !== seenAddedMs) return refuse({ code: 'TimeAlreadyAdded', addedMs: run.addedMs });
  return addedMs === 0 ? accept() : accept({ type: 'PhaseExtended', phase, addedMs });
};
