import { decide } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import type { Invocation, Outcome } from '../history.ts';
import {
  afterIt,
  changed,
  goodRecording,
  lastOf,
  lawsBroken,
  type Recording,
  withLog,
} from '../recording.ts';
import { truthBy } from '../truth.ts';

type Refused = Invocation & { outcome: Extract<Outcome, { is: 'refused' }> };

const isRefused = (invocation: Invocation): invocation is Refused => invocation.outcome.is === 'refused';

/** The last version before any of the commands. */
const beginOf = ({ history, kept }: Recording): number =>
  kept.log.findIndex(({ commandId }) => history.invocations.some(({ id }) => id === commandId));

/** A refused command whose reason was not there before any of them, nor when all is over. */
const refusedMeanwhile = (recording: Recording): Refused => {
  const { history, kept } = recording;
  const { stateAt } = truthBy(kept.log);
  const isReasonAt = ({ id, command, by, outcome }: Refused, version: number): boolean => {
    const decision = decide(stateAt(version), id, command, { at: kept.log.at(-1)?.at ?? 0, by });
    return !decision.ok && decision.rejection.code === outcome.code;
  };
  const found = history.invocations
    .filter(isRefused)
    .find((each) => !isReasonAt(each, beginOf(recording)) && !isReasonAt(each, kept.log.length));
  if (found === undefined) throw new Error('no reason comes and goes');
  return found;
};

describe('The judge of what the rules refused', () => {
  const good = goodRecording();

  it('H10 finds a refusal of something that the rules allowed, and one for another reason than theirs', () => {
    const given = lastOf(good, 'ok', 'RequestFloor');
    const { log } = good.kept;
    const refused = { is: 'refused', by: 'rules', code: 'AlreadyInQueue', at: given.invokedAt } as const;
    const history = { ...good.history, invocations: [{ ...given, outcome: refused }], views: [] };
    const end = log.findIndex(({ commandId }) => commandId === given.id);
    expect(lawsBroken(withLog({ ...good, history }, log.slice(0, end)))).toEqual(['H10']);
    const other = lastOf(good, 'refused', 'RequestFloor');
    const outcome = { ...refused, code: 'SameMotionAgain', at: other.invokedAt };
    expect(lawsBroken(changed(good, other, { outcome }))).toEqual(['H10']);
  });

  it('H10 finds a reason that was gone before the command was given, or that came after its answer', () => {
    const refused = refusedMeanwhile(good);
    const at = afterIt(good);
    const outcome = { ...refused.outcome, at };
    expect(lawsBroken(changed(good, refused, { invokedAt: at, outcome }))).toEqual(['H10']);
    // Waiting for so long it can have been judged while the reason was there.
    expect(lawsBroken(changed(good, refused, { outcome }))).toEqual([]);
    // Unless its client had seen that it was gone.
    expect(lawsBroken(changed(good, refused, { seen: good.kept.log.length, outcome }))).toEqual(['H10']);
    const early = { seen: beginOf(good), invokedAt: 0, outcome: { ...refused.outcome, at: 0 } };
    expect(lawsBroken(changed(good, refused, early))).toEqual(['H10']);
  });

  it('H10 leaves what the server refuses for a reason of its own alone', () => {
    const refused = lastOf(good, 'refused');
    const outcome = { is: 'refused', by: 'server', code: 'NotPermitted', at: refused.invokedAt } as const;
    expect(lawsBroken(changed(good, refused, { outcome }))).toEqual([]);
  });
});
