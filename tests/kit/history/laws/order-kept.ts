import type { Invocation, Outcome } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';
import { nameOf } from './times-in-log.ts';

type Acknowledged = Invocation & { outcome: Extract<Outcome, { is: 'ok' }> };

const isAcknowledged = (invocation: Invocation): invocation is Acknowledged => invocation.outcome.is === 'ok';

/**
 * H8 what was acknowledged before something else began comes before it. A command that left nothing was judged no
 * earlier than what was acknowledged before it began.
 */
export const orderKept = (invocations: readonly Invocation[], truth: Truth): Violation[] => {
  const begun = invocations.filter(isAcknowledged).sort((a, b) => a.invokedAt - b.invokedAt);
  const ended = [...begun].sort((a, b) => a.outcome.at - b.outcome.at);
  let [next, before] = [0, 0];
  return begun.flatMap((invocation) => {
    for (let done = ended[next]; done !== undefined; done = ended[next]) {
      if (done.outcome.at >= invocation.invokedAt) break;
      before = Math.max(before, done.outcome.version);
      next += 1;
    }
    const place = (truth.factsOf(invocation.id)[0]?.version ?? invocation.outcome.version + 1) - 1;
    if (place >= before) return [];
    const told = `judged at version ${place} after ${before} had been acknowledged`;
    return [violation('H8', `${nameOf(invocation)}: ${told}`)];
  });
};
