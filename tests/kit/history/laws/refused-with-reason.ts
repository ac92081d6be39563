import { decide } from '@yishi/core';
import type { Invocation, Outcome } from '../history.ts';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';
import { acknowledgedBy } from './acknowledged-by.ts';
import { nameOf } from './times-in-log.ts';
import { earliestAfter } from './versions-by-instant.ts';

type Refused = Invocation & { outcome: Extract<Outcome, { is: 'refused' }> };

const isRefusedByRules = (invocation: Invocation): invocation is Refused =>
  invocation.outcome.is === 'refused' && invocation.outcome.by === 'rules';

/** Whether the rules refuse it so at a version: at the instant of the last fact, or while its giver waited. */
const explains = (
  truth: Truth,
  { id, by, command, invokedAt, outcome }: Refused,
  version: number,
): boolean => {
  const since = truth.log[version - 1]?.at ?? 0;
  const instants = new Set([since, Math.max(since, outcome.at), Math.max(since, invokedAt)]);
  return [...instants].some((at) => {
    const decision = decide(truth.stateAt(version), id, command, { at, by });
    return !decision.ok && decision.rejection.code === outcome.code;
  });
};

/**
 * Answers the versions at which a refused command can have been judged, first and last: nothing older than what its
 * client had seen or anybody had been told when it was given, and nothing that was given after its answer.
 */
const spanBy = (invocations: readonly Invocation[], truth: Truth) => {
  const acknowledged = acknowledgedBy(invocations);
  const begun = earliestAfter(
    invocations.flatMap(({ id, invokedAt: at }) => {
      const [first] = truth.factsOf(id);
      return first === undefined ? [] : [{ at, version: first.version }];
    }),
  );
  const end = truth.log.length;
  return ({ seen, invokedAt, outcome }: Refused): [number, number] => [
    Math.min(end, Math.max(seen, acknowledged(invokedAt))),
    Math.min(end, (begun(outcome.at) ?? Infinity) - 1),
  ];
};

/**
 * H10 what the rules refused, they refuse for that reason at a version at which it can have been judged. Refusals of
 * the server's own, such as that of a session that has ended, are not in the log and not judged.
 */
export const refusedWithReason = (invocations: readonly Invocation[], truth: Truth): Violation[] => {
  const spanOf = spanBy(invocations, truth);
  return invocations.filter(isRefusedByRules).flatMap((invocation) => {
    const [first, last] = spanOf(invocation);
    // Most are judged shortly before their answer.
    for (let version = last; version >= first; version -= 1)
      if (explains(truth, invocation, version)) return [];
    const told = `refused (${invocation.outcome.code}) for no reason from version ${first} to ${last}`;
    return [violation('H10', `${nameOf(invocation)}: ${told}`)];
  });
};
