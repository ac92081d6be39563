import type { MeetingEvent, ViewEvent } from '@yishi/core';
import type { ProcedureRow } from './document.ts';
import type { Scribe } from './scribe.ts';
import { ballotStep } from './steps/ballot-step.ts';
import { floorStep } from './steps/floor-step.ts';
import { peopleStep } from './steps/people-step.ts';
import { phaseStep } from './steps/phase-step.ts';
import { sittingStep } from './steps/sitting-step.ts';
import { timeIn } from './times.ts';

/** Says what a fact of the log means in the minutes; null when it is not worth a line. */
type Step = (scribe: Scribe, event: MeetingEvent, at: number) => string | null;

const steps: readonly Step[] = [sittingStep, phaseStep, floorStep, peopleStep, ballotStep];

/** Steps of procedure that a reader may ask about, in the order they happened. */
export const procedureRows = (scribe: Scribe, log: readonly ViewEvent[]): ProcedureRow[] =>
  log.flatMap(({ event, at }) => {
    if (event.type === 'Withheld') return [];
    const words = steps.reduce<string | null>((said, step) => said ?? step(scribe, event, at), null);
    return words === null ? [] : [{ time: timeIn(scribe, at), words }];
  });
