import type { PhaseRow } from './document.ts';
import { localWords, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { minutesInWords, timeIn, timeRange } from './times.ts';

/** The phases that were held, in their order; one that was come back to stands twice. */
export const phaseRows = (scribe: Scribe): PhaseRow[] => {
  const { phases, procedure } = scribe.state;
  return phases.runs.flatMap(({ phase: id, startedAt, endedAt, addedMs }) => {
    const phase = procedure.kind?.phases.find((p) => p.id === id);
    return phase === undefined
      ? []
      : [
          {
            name: localWords(scribe, phase.name),
            planned: minutesInWords(scribe, phase.plannedMs + addedMs),
            held:
              endedAt === null
                ? sentence(scribe.minutes.agenda.from, { from: timeIn(scribe, startedAt) })
                : timeRange(scribe, startedAt, endedAt),
          },
        ];
  });
};
