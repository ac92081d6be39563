import { describe, expect, test } from 'vitest';
import type { PersonId } from '../ids.ts';
import { desk, member } from '../testing/actors.ts';
import { entryId, personId, phaseId } from '../testing/names.ts';
import { openPhase, queueKind, queuePersonOn, QueueStage } from '../testing/queue-stage.ts';

const refused = (rejection: object) => ({ ok: false, rejection });

const invite = (stage: QueueStage, person: PersonId) =>
  stage.give({ type: 'InviteToSpeak', entry: entryId('invited'), person });

describe('asking for the floor', () => {
  test('Q1 a second hand is refused and the first kept', () => {
    const stage = new QueueStage();
    stage.raise(1);
    expect(stage.raise(1, { entry: entryId('second') })).toEqual(refused({ code: 'AlreadyInQueue' }));
    expect(stage.line()).toEqual(['h1']);
  });

  test('Q1 a hand that waits does not keep anybody from a point of order, but from a second one', () => {
    const stage = new QueueStage();
    stage.raise(1);
    const order = { kind: 'pointOfOrder', stance: null } as const;
    expect(stage.raise(1, { entry: entryId('order'), ...order }).ok).toBe(true);
    expect(stage.raise(1, { entry: entryId('order2'), ...order })).toEqual(
      refused({ code: 'AlreadyInQueue' }),
    );
  });

  test('Q1 whoever was called and not there still has their place and raises no second hand', () => {
    const stage = new QueueStage();
    stage.raise(1);
    stage.give({ type: 'MarkAbsent', entry: entryId('h1') });
    expect(stage.raise(1, { entry: entryId('second') })).toEqual(refused({ code: 'AlreadyInQueue' }));
  });

  test('Q1 the id of an entry is used once', () => {
    const stage = new QueueStage();
    stage.speak(1);
    expect(stage.raise(1)).toEqual(refused({ code: 'AlreadyExists' }));
  });

  test('Q3 a closed queue takes points of order and nothing else', () => {
    const stage = new QueueStage();
    stage.give({ type: 'CloseQueue' });
    expect(stage.raise(1)).toEqual(refused({ code: 'QueueClosed' }));
    expect(stage.raise(1, { kind: 'pointOfOrder', stance: null }).ok).toBe(true);
    stage.give({ type: 'ReopenQueue' });
    expect(stage.raise(2).ok).toBe(true);
  });

  test('Q3 technical help can be asked for where the phase lets nobody speak', () => {
    const stage = new QueueStage({ phase: { ...openPhase, speakers: [], entryKinds: [] } });
    expect(stage.raise(1)).toEqual(refused({ code: 'KindNotOpen' }));
    expect(stage.raise(1, { kind: 'technical', stance: null }).ok).toBe(true);
  });

  test('Q11 a third speech on one item is refused, a question is not a speech', () => {
    const stage = new QueueStage();
    stage.speak(1);
    stage.speak(1, 60_000, { entry: entryId('b') });
    expect(stage.raise(1, { entry: entryId('c') })).toEqual(refused({ code: 'SpeechesUsed', max: 2 }));
    expect(stage.raise(1, { entry: entryId('q'), kind: 'question', stance: null }).ok).toBe(true);
  });

  test('Q11 the limit of the phase takes the place of the limit of the kind, and counts in the phase', () => {
    const once = { ...openPhase, maxSpeeches: 1 };
    const stage = new QueueStage({ phase: once });
    stage.speak(1);
    expect(stage.raise(1, { entry: entryId('b') })).toEqual(refused({ code: 'SpeechesUsed', max: 1 }));
    stage.set({ phase: { ...once, id: phaseId('debate') } });
    expect(stage.raise(1, { entry: entryId('b') }).ok).toBe(true);
  });

  test('Q12 after three warnings on an item the floor is lost for it, points of order are not', () => {
    const stage = new QueueStage();
    stage.raise(1);
    stage.floor('h1');
    for (let n = 0; n < 3; n += 1)
      stage.give({ type: 'WarnSpeaker', entry: entryId('h1'), ground: 'attack', seenWarnings: n });
    expect(stage.raise(1, { entry: entryId('b') })).toEqual(refused({ code: 'FloorLost', warnings: 3 }));
    expect(stage.raise(1, { entry: entryId('o'), kind: 'pointOfOrder', stance: null }).ok).toBe(true);
  });

  test('Q15 only the groups of the phase are given the floor', () => {
    const people = [
      queuePersonOn(1, { duties: ['presenter'] }),
      queuePersonOn(2),
      queuePersonOn(3, { duties: ['legalAdviser'], votes: false }),
    ];
    const stage = new QueueStage({ people, phase: { ...openPhase, speakers: ['presenter', 'expert'] } });
    expect(stage.raise(1).ok).toBe(true);
    expect(stage.raise(2)).toEqual(refused({ code: 'NotYourPhase' }));
    expect(stage.raise(3).ok).toBe(true);
  });

  test('Q15 observers speak only where the kind of meeting lets them (R26)', () => {
    const people = [queuePersonOn(1, { votes: false }), queuePersonOn(2)];
    const phase = { ...openPhase, speakers: ['observers' as const] };
    expect(new QueueStage({ people, phase }).raise(1)).toEqual(refused({ code: 'NotYourPhase' }));
    const opened = new QueueStage({ people, phase, kind: { ...queueKind, observersMaySpeak: true } });
    expect(opened.raise(1).ok).toBe(true);
    expect(opened.raise(2)).toEqual(refused({ code: 'NotYourPhase' }));
  });

  test('Q15 a speech where sides take turns says which side it is on (R04)', () => {
    const stage = new QueueStage({ phase: { ...openPhase, policy: ['alternateStance'] } });
    expect(stage.raise(1, { stance: null })).toEqual(refused({ code: 'StanceNeeded' }));
    expect(stage.raise(1, { stance: null, kind: 'question' }).ok).toBe(true);
    expect(stage.raise(2, { stance: 'neutral' }).ok).toBe(true);
  });

  test('Q15 the chair takes no side where the kind enforces it (R01)', () => {
    const people = [queuePersonOn(0, { duties: ['chair'] })];
    const phase = { ...openPhase, policy: ['alternateStance' as const] };
    const strict = new QueueStage({ people, phase });
    expect(strict.raise(0, { stance: 'for' })).toEqual(refused({ code: 'ChairIsNeutral' }));
    expect(strict.raise(0, { stance: null }).ok).toBe(true);
    const change = { type: 'ChangeStance', entry: entryId('h0'), stance: 'against' } as const;
    expect(strict.give(change, member('p0'))).toEqual(refused({ code: 'ChairIsNeutral' }));
    const small = new QueueStage({ people, phase, kind: { ...queueKind, chairNeutral: 'off' } });
    expect(small.raise(0, { stance: 'for' }).ok).toBe(true);
  });

  test('T3 the desk raises a hand only for somebody without a device, and is written down (T4)', () => {
    const people = [queuePersonOn(1), queuePersonOn(2, { channel: 'helped' })];
    const stage = new QueueStage({ people });
    expect(stage.raise(1, {}, desk)).toEqual(refused({ code: 'OwnDevice', channel: 'room' }));
    expect(stage.raise(2, {}, desk).ok).toBe(true);
    expect(stage.entry('h2')?.helper).toBe('彭桂兰');
    expect(stage.raise(1, {}, member('p2'))).toEqual(refused({ code: 'NotForYou' }));
  });

  test('T1 only people who are here ask for the floor', () => {
    const stage = new QueueStage({ people: [queuePersonOn(1, { present: false })] });
    expect(stage.raise(1)).toEqual(refused({ code: 'NotPresent' }));
    expect(stage.raise(2)).toEqual(refused({ code: 'UnknownPerson' }));
  });

  test('M4 outside the session nothing moves in the queue', () => {
    const stage = new QueueStage({ status: 'recess' });
    const rejection = { code: 'WrongStatus', status: 'recess', needed: ['inSession'] };
    expect(stage.raise(1)).toEqual(refused(rejection));
  });

  test('a reply names an entry that exists', () => {
    const stage = new QueueStage();
    const reply = { kind: 'reply', replyTo: entryId('h2'), stance: null } as const;
    expect(stage.raise(1, reply)).toEqual(refused({ code: 'UnknownEntry' }));
    stage.raise(2);
    expect(stage.raise(1, reply).ok).toBe(true);
  });

  test('an invitation enters somebody without a stance, also while the queue is closed; they may decline', () => {
    const stage = new QueueStage({ phase: { ...openPhase, policy: ['alternateStance'] } });
    stage.give({ type: 'CloseQueue' });
    expect(invite(stage, personId('p1')).ok).toBe(true);
    expect(stage.entry('invited')).toMatchObject({
      invited: true,
      stance: null,
      helper: null,
      kind: 'speak',
    });
    const declined = stage.give({ type: 'WithdrawRequest', entry: entryId('invited') }, member('p1'));
    expect(declined.ok).toBe(true);
    expect(stage.line()).toEqual([]);
  });

  test('Q1 who already waits is not invited on top', () => {
    const stage = new QueueStage();
    stage.raise(1);
    expect(invite(stage, personId('p1'))).toEqual(refused({ code: 'AlreadyInQueue' }));
  });
});
