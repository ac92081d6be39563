import { describe, expect, test } from 'vitest';
import { member } from '../testing/actors.ts';
import { entryId } from '../testing/names.ts';
import { openPhase, queuePersonOn, QueueStage } from '../testing/queue-stage.ts';
import type { QueuePolicy } from '../queue-policy.ts';

const withPolicy = (...policy: QueuePolicy) => ({ phase: { ...openPhase, policy } });

const reasonsOf = (stage: QueueStage) => stage.places().map(({ reasons }) => reasons);

describe('the order of the queue', () => {
  test('Q2 without a policy it is the order of asking, and each place says so', () => {
    const stage = new QueueStage();
    for (const seat of [3, 1, 2]) stage.raise(seat);
    expect(stage.line()).toEqual(['h3', 'h1', 'h2']);
    expect(reasonsOf(stage)).toEqual([
      [{ code: 'askedBefore', person: 'p1' }],
      [{ code: 'askedAfter', person: 'p3' }],
      [{ code: 'askedAfter', person: 'p1' }],
    ]);
  });

  test('Q2 a hand that waits alone says that it is the only one', () => {
    const stage = new QueueStage();
    stage.raise(1);
    expect(reasonsOf(stage)).toEqual([[{ code: 'onlyOne' }]]);
  });

  test('Q3 points of order and technical help stand before everybody, also before who is on deck', () => {
    const stage = new QueueStage();
    stage.raise(1);
    stage.give({ type: 'PutOnDeck', entry: entryId('h1'), seenOnDeck: null, reason: null });
    stage.raise(2, { kind: 'technical', stance: null });
    stage.raise(3);
    expect(stage.line()).toEqual(['h2', 'h1', 'h3']);
    expect(reasonsOf(stage)).toEqual([
      [{ code: 'technical' }],
      [{ code: 'onDeck' }],
      [{ code: 'afterOnDeck', person: 'p1' }],
    ]);
  });

  test('Q4 who has not spoken on the item comes first; one who has is told how often', () => {
    const stage = new QueueStage(withPolicy('notYetSpoken'));
    stage.speak(1);
    stage.raise(1, { entry: entryId('again') });
    stage.raise(2);
    expect(stage.line()).toEqual(['h2', 'again']);
    expect(reasonsOf(stage)).toEqual([[{ code: 'notYetSpoken' }], [{ code: 'spokenTimes', times: 1 }]]);
  });

  test('Q4 a question asked earlier does not cost the place of a speech', () => {
    const stage = new QueueStage(withPolicy('notYetSpoken'));
    stage.speak(1, 10_000, { entry: entryId('question'), kind: 'question', stance: null });
    stage.raise(1);
    stage.raise(2);
    expect(stage.line()).toEqual(['h1', 'h2']);
  });

  test('Q5 sides take turns down the whole line, starting against the last speaker', () => {
    const stage = new QueueStage(withPolicy('alternateStance'));
    stage.speak(0, 60_000, { stance: 'for' });
    stage.raise(1, { stance: 'for' });
    stage.raise(2, { stance: 'for' });
    stage.raise(3, { stance: 'against' });
    stage.raise(4, { stance: 'against' });
    expect(stage.line()).toEqual(['h3', 'h1', 'h4', 'h2']);
    expect(reasonsOf(stage)[0]).toEqual([{ code: 'oppositeStance', to: 'for' }]);
    expect(reasonsOf(stage).at(-1)).toEqual([{ code: 'oppositeStance', to: 'against' }]);
  });

  test('Q5 a speaker without a side does not make the sides forget whose turn it is', () => {
    const stage = new QueueStage(withPolicy('alternateStance'));
    stage.speak(0, 60_000, { stance: 'for' });
    stage.speak(1, 60_000, { stance: 'neutral' });
    stage.raise(2, { stance: 'for' });
    stage.raise(3, { stance: 'against' });
    expect(stage.line()).toEqual(['h3', 'h2']);
  });

  test('Q5 the last speaker is who spoke last, not who asked last', () => {
    const stage = new QueueStage(withPolicy('alternateStance'));
    stage.raise(1, { stance: 'against' });
    stage.speak(2, 60_000, { stance: 'for' });
    stage.floor('h1');
    stage.now += 60_000;
    stage.raise(3, { stance: 'against' });
    stage.raise(4, { stance: 'for' });
    expect(stage.line()).toEqual(['h4', 'h3']);
  });

  test('Q5 when only one side waits, the order of asking holds', () => {
    const stage = new QueueStage(withPolicy('alternateStance'));
    stage.speak(0, 60_000, { stance: 'for' });
    stage.raise(2, { stance: 'for' });
    stage.raise(1, { stance: 'for' });
    expect(stage.line()).toEqual(['h2', 'h1']);
    expect(reasonsOf(stage)).toEqual([
      [{ code: 'askedBefore', person: 'p1' }],
      [{ code: 'askedAfter', person: 'p2' }],
    ]);
  });

  test('Q5 a stance changed while waiting keeps the time of asking and is sorted anew', () => {
    const stage = new QueueStage(withPolicy('alternateStance'));
    stage.speak(0, 60_000, { stance: 'for' });
    stage.raise(1, { stance: 'for' });
    stage.raise(2, { stance: 'against' });
    expect(stage.line()).toEqual(['h2', 'h1']);
    stage.give({ type: 'ChangeStance', entry: entryId('h1'), stance: 'against' }, member('p1'));
    expect(stage.line()).toEqual(['h1', 'h2']);
  });

  test('Q6 room and remote take turns while both wait; a telephone counts as remote, and so does who has gone home', () => {
    const people = [0, 1, 2, 3].map((seat) =>
      queuePersonOn(seat, { channel: seat === 3 ? 'remote' : 'room' }),
    );
    const stage = new QueueStage({ people, ...withPolicy('alternateChannel') });
    stage.speak(0);
    stage.raise(1);
    stage.raise(2);
    stage.raise(3);
    expect(stage.line()).toEqual(['h3', 'h1', 'h2']);
    expect(stage.places()[0]?.reasons).toEqual([{ code: 'otherChannel', channel: 'remote' }]);
    stage.set({ people: people.map((p) => (p.seat === 3 ? { ...p, channel: 'telephone' } : p)) });
    expect(stage.line()).toEqual(['h3', 'h1', 'h2']);
    stage.set({ people: people.map((p) => ({ ...p, channel: p.seat === 2 ? 'remote' : 'room' })) });
    expect(stage.line()).toEqual(['h2', 'h1', 'h3']);
  });

  test('Q2 people directly affected come first where the policy says so, and the others are told', () => {
    const people = [queuePersonOn(1), queuePersonOn(2, { affected: true })];
    const stage = new QueueStage({ people, ...withPolicy('affectedFirst') });
    stage.raise(1);
    stage.raise(2);
    expect(stage.line()).toEqual(['h2', 'h1']);
    expect(reasonsOf(stage)).toEqual([[{ code: 'affected' }], [{ code: 'afterAffected' }]]);
  });

  test('Q2 a go-round starts at the chair and goes on from the last seat', () => {
    const stage = new QueueStage(withPolicy('goRound'));
    for (const seat of [5, 2, 7, 0]) stage.raise(seat);
    expect(stage.line()).toEqual(['h0', 'h2', 'h5', 'h7']);
    stage.floor('h5');
    stage.end('h5');
    expect(stage.line()).toEqual(['h7', 'h0', 'h2']);
    for (const reasons of reasonsOf(stage)) expect(reasons).toEqual([{ code: 'goRound' }]);
  });

  test('Q2 the line of a linkage meeting reads as on the console', () => {
    const stage = new QueueStage(
      withPolicy('affectedFirst', 'notYetSpoken', 'alternateStance', 'alternateChannel'),
    );
    stage.speak(4, 60_000, { stance: 'against' });
    stage.speak(0, 60_000, { stance: 'for' });
    stage.raise(4, { entry: entryId('again'), stance: 'against' });
    stage.raise(2, { stance: 'for' });
    stage.raise(3, { stance: 'neutral' });
    stage.raise(1, { stance: 'against' });
    expect(stage.line()).toEqual(['h1', 'h2', 'h3', 'again']);
    expect(reasonsOf(stage)).toEqual([
      [{ code: 'notYetSpoken' }, { code: 'oppositeStance', to: 'for' }],
      [{ code: 'notYetSpoken' }, { code: 'oppositeStance', to: 'against' }],
      [{ code: 'notYetSpoken' }, { code: 'noStance' }],
      [{ code: 'spokenTimes', times: 1 }],
    ]);
  });

  test('Q9 who was called out of turn carries the reason of the chair', () => {
    const stage = new QueueStage();
    stage.raise(1);
    stage.raise(2);
    stage.give({ type: 'PutOnDeck', entry: entryId('h2'), seenOnDeck: null, reason: 'has to leave at ten' });
    expect(stage.line()).toEqual(['h2', 'h1']);
    expect(stage.places()[0]?.reasons).toEqual([{ code: 'chairChose', reason: 'has to leave at ten' }]);
  });

  test('Q2 the own policy of the chair goes before the policy of the phase', () => {
    const stage = new QueueStage(withPolicy('goRound'));
    stage.raise(2);
    stage.raise(1);
    expect(stage.line()).toEqual(['h1', 'h2']);
    stage.give({ type: 'SetQueuePolicy', policy: [], reason: 'few hands' });
    expect(stage.line()).toEqual(['h2', 'h1']);
  });
});
