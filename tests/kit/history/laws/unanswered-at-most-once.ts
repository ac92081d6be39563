import type { Invocation } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';
import { nameOf, placesOf, timesInLog } from './times-in-log.ts';

/** H3 the log holds a command without an answer at most once. */
export const unansweredAtMostOnce = (invocations: readonly Invocation[], truth: Truth): Violation[] =>
  invocations.flatMap((invocation) =>
    invocation.outcome.is === 'unknown' && timesInLog(truth, invocation) === 'torn'
      ? [
          violation(
            'H3',
            `${nameOf(invocation)}: not once in the log as it was given, but at ${placesOf(truth, invocation)}`,
          ),
        ]
      : [],
  );
