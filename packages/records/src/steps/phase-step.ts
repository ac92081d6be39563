import type { MeetingEvent, PhaseId } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { listed, localWords, type Scribe } from '../scribe.ts';
import { sentence } from '../sentence.ts';

/** Phases that were begun against the script, or given more time. */
export const phaseStep = (scribe: Scribe, event: MeetingEvent): string | null => {
  if (event.type === 'PhaseStarted') return overriddenWords(scribe, event);
  if (event.type !== 'PhaseExtended') return null;
  return sentence(scribe.minutes.event.extended, {
    phase: nameOfPhase(scribe, event.phase),
    minutes: wholeMinutes(event.addedMs),
  });
};

const overriddenWords = (
  scribe: Scribe,
  { phase, overridden }: Extract<MeetingEvent, { type: 'PhaseStarted' }>,
): string | null => {
  const { event: say, check: checkWords } = scribe.minutes;
  if (overridden === null) return null;
  const { checks, reason } = overridden;
  const checksInWords = listed(
    scribe,
    checks.map((check) => checkWords[check]),
  );
  return sentence(checks.length === 0 ? say.phaseOutOfOrder : say.phase, {
    phase: nameOfPhase(scribe, phase),
    checks: checksInWords,
    reason,
  });
};

const nameOfPhase = (scribe: Scribe, id: PhaseId): string => {
  const phase = scribe.state.procedure.kind?.phases.find((p) => p.id === id);
  return phase === undefined ? id : localWords(scribe, phase.name);
};
