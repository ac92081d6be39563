import { unmetChecks } from '../gates.ts';
import type { Phase } from '../kinds/kind.ts';
import { speechesOn } from '../queue/speech-history.ts';
import { unheardVoters } from '../queue/unheard-voters.ts';
import { type PhasesProgress, phasesProgress } from '../phases/progress.ts';
import { restsOf } from '../procedure/rests.ts';
import { saidWhen, written } from './line.ts';
import { nameOf } from './missing-lines.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine } from './script-line.ts';

/** So long the phase's own first sentence comes before everything else. */
const beginningMs = 30_000;

/** The phase's own sentences, and what is said when it is quiet in it: to the unheard, or to go on. */
export const phaseLines = (
  moment: Moment,
  phase: Phase,
): { beginning: boolean; says: ScriptLine[]; quiet: ScriptLine[] } => {
  const progress = phasesProgress(moment.state.phases, moment.kind, {
    now: moment.at,
    rests: restsOf(moment.state.procedure),
  });
  const says = written(moment, phase.id, phase.says);
  const beginning = (progress.current?.heldMs ?? 0) < beginningMs;
  return {
    beginning,
    says,
    quiet: phase.pause ? pauseLines(moment, progress) : quietLines(moment, phase, progress),
  };
};

const pauseLines = (moment: Moment, { overMs }: PhasesProgress): ScriptLine[] =>
  overMs > 0 ? [saidWhen(moment, 'recessOver')] : [];

const quietLines = (moment: Moment, phase: Phase, progress: PhasesProgress): ScriptLine[] => {
  const spoken = speechesOn(moment.state.queue, moment.facts.item).filter(
    (entry) => entry.phase === phase.id,
  );
  if (phase.entryKinds.length === 0) return onwards(moment, progress);
  return spoken.length === 0
    ? []
    : [...toTheUnheard(moment, phase), saidWhen(moment, 'anyoneElse'), ...onwards(moment, progress)];
};

const toTheUnheard = (moment: Moment, phase: Phase): ScriptLine[] => {
  const unheard =
    phase.policy.includes('notYetSpoken') && phase.entryKinds.includes('speak')
      ? unheardVoters(moment.state.queue, moment.facts)
      : [];
  const names = unheard.slice(0, 3).flatMap((person) => nameOf(moment, person) ?? []);
  return names.length === 0 ? [] : [saidWhen(moment, 'unheard', { names })];
};

/** Going on is only proposed when every check that must hold does. */
const onwards = (moment: Moment, { current, next, overMs }: PhasesProgress): ScriptLine[] => {
  const unmet = unmetChecks(moment.state, moment.at);
  const held = current?.phase.gates.every(({ check, mode }) => mode === 'warn' || !unmet.has(check)) ?? false;
  if (next === null || !held) return [];
  return [saidWhen(moment, overMs > 0 ? 'timeUp' : 'goOn', { nextPhase: next.name })];
};
