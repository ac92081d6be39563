import type { History, Kept } from './history.ts';
import { acknowledgedOnce } from './laws/acknowledged-once.ts';
import { ballotsCounted } from './laws/ballots-counted.ts';
import { neverSetBack } from './laws/never-set-back.ts';
import { orderKept } from './laws/order-kept.ts';
import { refusedNowhere } from './laws/refused-nowhere.ts';
import { refusedWithReason } from './laws/refused-with-reason.ts';
import { textsTheSame } from './laws/texts-the-same.ts';
import { unansweredAtMostOnce } from './laws/unanswered-at-most-once.ts';
import { versionsAndTime } from './laws/versions-and-time.ts';
import { viewsAsLogged } from './laws/views-as-logged.ts';
import { truthBy } from './truth.ts';
import type { Violation } from './violation.ts';

/** Holds what the clients of a meeting remember against what the store has. No violation means that every promise was kept. */
export const judgeHistory = (
  { invocations, views, replicas, setBacks }: History,
  { log, texts }: Kept,
): Violation[] => {
  const truth = truthBy(log);
  return [
    ...acknowledgedOnce(invocations, truth),
    ...refusedNowhere(invocations, truth),
    ...unansweredAtMostOnce(invocations, truth),
    ...viewsAsLogged(views, truth),
    ...textsTheSame(replicas, texts),
    ...ballotsCounted(truth),
    ...versionsAndTime(truth),
    ...orderKept(invocations, truth),
    ...neverSetBack(setBacks),
    ...refusedWithReason(invocations, truth),
  ];
};
