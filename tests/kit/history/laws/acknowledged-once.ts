import { decide } from '@yishi/core';
import type { Invocation, Outcome } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';
import { nameOf, placesOf, timesInLog } from './times-in-log.ts';

type Ok = Extract<Outcome, { is: 'ok' }>;

/** Whether the command, had it been given at the version it was told, would have been accepted and left nothing. */
const changesNothing = (truth: Truth, { by, id, command }: Invocation, { version, at }: Ok): boolean => {
  const state = truth.stateAt(version);
  const instants = [truth.log[version - 1]?.at ?? 0, at];
  return instants.some((instant) => {
    const decision = decide(state, id, command, { at: instant, by });
    return decision.ok && decision.events.length === 0;
  });
};

const problemOf = (truth: Truth, invocation: Invocation, told: Ok): string | null => {
  const places = placesOf(truth, invocation);
  switch (timesInLog(truth, invocation)) {
    case 0:
      return changesNothing(truth, invocation, told)
        ? null
        : `acknowledged at ${told.version}, and not in the log`;
    case 1:
      return truth.factsOf(invocation.id).at(-1)?.version === told.version
        ? null
        : `told ${told.version}, in the log at ${places}`;
    default:
      return `not once in the log as it was given, but at ${places}`;
  }
};

/** H1 the log holds every acknowledged command exactly once, as it was given, up to the version that was told. */
export const acknowledgedOnce = (invocations: readonly Invocation[], truth: Truth): Violation[] =>
  invocations.flatMap((invocation) => {
    if (invocation.outcome.is !== 'ok') return [];
    const problem = problemOf(truth, invocation, invocation.outcome);
    return problem === null ? [] : [violation('H1', `${nameOf(invocation)}: ${problem}`)];
  });
