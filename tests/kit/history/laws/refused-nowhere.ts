import type { Invocation } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';
import { nameOf, placesOf } from './times-in-log.ts';

/** H2 the log holds no command that was refused. */
export const refusedNowhere = (invocations: readonly Invocation[], truth: Truth): Violation[] =>
  invocations.flatMap((invocation) => {
    const { outcome, id } = invocation;
    if (outcome.is !== 'refused' || truth.factsOf(id).length === 0) return [];
    const told = `refused (${outcome.code}), and in the log at ${placesOf(truth, invocation)}`;
    return [violation('H2', `${nameOf(invocation)}: ${told}`)];
  });
