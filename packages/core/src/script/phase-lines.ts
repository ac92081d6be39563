import { unmetChecks } from '../gates.ts';
import type { Phase } from '../kinds/kind.ts';
import { phasesProgress, type PhasesProgress } from '../phases/progress.ts';
import { restsOf } from '../procedure/rests.ts';
import { speechesOn } from '../queue/speech-history.ts';
import type { Entry } from '../queue/state.ts';
import { unheardVoters } from '../queue/unheard-voters.ts';
import { saidWhen, written } from './line.ts';
import type { Moment } from './moment.ts';
import { namesOf } from './names-of.ts';
import type { ScriptLine } from './script-line.ts';

/** So long the phase's own first sentence comes before everything else. */
const beginningMs = 30_000;

/** At most so many are addressed at once. */
const mostAddressed = 3;

/** The phase's own sentences; those for a lull, between speeches; and those that lead on from it. */
export type PhaseLines = {
  beginning: boolean;
  over: boolean;
  says: ScriptLine[];
  lull: ScriptLine[];
  onwards: ScriptLine[];
};

export const phaseLines = (moment: Moment, phase: Phase): PhaseLines => {
  const rests = restsOf(moment.state.procedure);
  const progress = phasesProgress(moment.state.phases, moment.kind, { now: moment.at, rests });
  const spoken = speechesOn(moment.state.queue, moment.facts.item).filter(
    (entry) => entry.phase === phase.id,
  );
  return {
    beginning: (progress.current?.heldMs ?? 0) < beginningMs,
    over: progress.overMs > 0,
    says: written(moment, phase.id, phase.says),
    lull: lullLines(moment, phase, spoken),
    onwards: phase.pause ? pauseLines(moment, progress) : onwards(moment, progress, spoken.length > 0),
  };
};

const lullLines = (moment: Moment, phase: Phase, spoken: readonly Entry[]): ScriptLine[] => {
  if (spoken.length === 0) return [];
  const otherSide = phase.policy.includes('alternateStance') && isOneSided(spoken);
  const asked = otherSide ? [saidWhen(moment, 'otherSide')] : [];
  return [...asked, ...toTheUnheard(moment, phase), saidWhen(moment, 'anyoneElse')];
};

/** Were the last two of the same side? */
const isOneSided = (spoken: readonly Entry[]): boolean => {
  const [before, last] = spoken.slice(-2);
  return (
    last !== undefined &&
    last.stance === before?.stance &&
    (last.stance === 'for' || last.stance === 'against')
  );
};

const toTheUnheard = (moment: Moment, { policy, entryKinds }: Phase): ScriptLine[] => {
  if (!policy.includes('notYetSpoken') || !entryKinds.includes('speak')) return [];
  const names = namesOf(moment, unheardVoters(moment.state.queue, moment.facts).slice(0, mostAddressed));
  return names.length === 0 ? [] : [saidWhen(moment, 'unheard', { names })];
};

const pauseLines = (moment: Moment, { overMs }: PhasesProgress): ScriptLine[] =>
  overMs > 0 ? [saidWhen(moment, 'recessOver')] : [];

/** Going on is only proposed when every check that must hold does. */
const onwards = (
  moment: Moment,
  { current, next, overMs }: PhasesProgress,
  spoken: boolean,
): ScriptLine[] => {
  const unmet = unmetChecks(moment.state, moment.at);
  const held = current?.phase.gates.every(({ check, mode }) => mode === 'warn' || !unmet.has(check)) ?? false;
  if (next === null || !held) return [];
  const situation = spoken ? 'goOn' : 'goNext';
  return [saidWhen(moment, overMs > 0 ? 'timeUp' : situation, { nextPhase: next.name })];
};
