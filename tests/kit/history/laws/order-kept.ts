import type { Invocation } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';
import { acknowledgedBy } from './acknowledged-by.ts';
import { nameOf } from './times-in-log.ts';

/**
 * H8 what was acknowledged before something else began comes before it. A command that left nothing was judged no
 * earlier than what was acknowledged before it began.
 */
export const orderKept = (invocations: readonly Invocation[], truth: Truth): Violation[] => {
  const acknowledged = acknowledgedBy(invocations);
  return invocations.flatMap((invocation) => {
    const { outcome, id, invokedAt } = invocation;
    if (outcome.is !== 'ok') return [];
    const before = acknowledged(invokedAt);
    const place = (truth.factsOf(id)[0]?.version ?? outcome.version + 1) - 1;
    if (place >= before) return [];
    const told = `judged at version ${place} after ${before} had been acknowledged`;
    return [violation('H8', `${nameOf(invocation)}: ${told}`)];
  });
};
