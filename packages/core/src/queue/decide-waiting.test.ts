import { describe, expect, test } from 'vitest';
import { chair, desk, member } from '../testing/actors.ts';
import { entryId } from '../testing/names.ts';
import { queuePersonOn, QueueStage } from '../testing/queue-stage.ts';

const refused = (code: string) => ({ ok: false, rejection: { code } });

const nothing = { ok: true, events: [] };

const h1 = entryId('h1');

const twoHands = () => {
  const stage = new QueueStage();
  stage.raise(1);
  stage.raise(2);
  return stage;
};

describe('waiting for the floor', () => {
  test('Q17 a withdrawn hand keeps no place and stays down', () => {
    const stage = twoHands();
    stage.give({ type: 'WithdrawRequest', entry: h1 }, member('p1'));
    expect(stage.line()).toEqual(['h2']);
    expect(stage.give({ type: 'WithdrawRequest', entry: h1 }, member('p1'))).toEqual(nothing);
    expect(stage.floor('h1')).toEqual(refused('EntryEnded'));
    expect(stage.raise(1, { entry: entryId('anew') }).ok).toBe(true);
    expect(stage.line()).toEqual(['h2', 'anew']);
  });

  test('Q17 who speaks does not withdraw, who has spoken neither', () => {
    const stage = twoHands();
    stage.floor('h1');
    expect(stage.give({ type: 'WithdrawRequest', entry: h1 }, member('p1'))).toEqual(refused('BusyFloor'));
    stage.end('h1');
    expect(stage.give({ type: 'WithdrawRequest', entry: h1 }, member('p1'))).toEqual(refused('EntryEnded'));
  });

  test('Q17 taking the hand down on deck leaves nobody on deck', () => {
    const stage = twoHands();
    stage.give({ type: 'PutOnDeck', entry: h1, seenOnDeck: null, reason: null });
    stage.give({ type: 'WithdrawRequest', entry: h1 }, member('p1'));
    expect(stage.state.onDeck).toBe(null);
  });

  test('T3 nobody takes down the hand of another who has a device', () => {
    const stage = twoHands();
    expect(stage.give({ type: 'WithdrawRequest', entry: h1 }, member('p2'))).toEqual(refused('NotForYou'));
    expect(stage.give({ type: 'WithdrawRequest', entry: h1 }, desk)).toMatchObject({
      rejection: { code: 'OwnDevice' },
    });
    expect(stage.line()).toEqual(['h1', 'h2']);
  });

  test('T4 what the desk changes for somebody carries the name of the helper', () => {
    const stage = new QueueStage({ people: [queuePersonOn(1, { channel: 'telephone' })] });
    stage.raise(1, {}, desk);
    stage.give({ type: 'ChangeStance', entry: h1, stance: 'for' }, desk);
    expect(stage.log.at(-1)).toEqual({
      type: 'StanceChanged',
      entry: 'h1',
      stance: 'for',
      helper: '彭桂兰',
    });
    expect(stage.give({ type: 'ChangeStance', entry: h1, stance: 'for' }, desk)).toEqual(nothing);
  });

  test('Q13 who is called and not there keeps the place once, and stands at the end the second time', () => {
    const stage = twoHands();
    stage.give({ type: 'MarkAbsent', entry: h1 });
    expect(stage.line()).toEqual(['h2']);
    stage.give({ type: 'ReturnToQueue', entry: h1 }, member('p1'));
    expect(stage.line()).toEqual(['h1', 'h2']);
    stage.give({ type: 'MarkAbsent', entry: h1 });
    stage.raise(3);
    stage.give({ type: 'ReturnToQueue', entry: h1 }, member('p1'));
    expect(stage.line()).toEqual(['h2', 'h3', 'h1']);
  });

  test('Q13 the chair may bring back whom the chair marked, others only themselves', () => {
    const stage = twoHands();
    stage.give({ type: 'MarkAbsent', entry: h1 });
    expect(stage.give({ type: 'ReturnToQueue', entry: h1 }, member('p2'))).toEqual(refused('NotForYou'));
    expect(stage.give({ type: 'ReturnToQueue', entry: h1 }, chair).ok).toBe(true);
    expect(stage.give({ type: 'ReturnToQueue', entry: h1 }, chair)).toEqual(nothing);
  });

  test('Q13 marking somebody absent twice marks once; who speaks is not absent', () => {
    const stage = twoHands();
    stage.give({ type: 'MarkAbsent', entry: h1 });
    expect(stage.give({ type: 'MarkAbsent', entry: h1 })).toEqual(nothing);
    stage.floor('h2');
    expect(stage.give({ type: 'MarkAbsent', entry: entryId('h2') })).toEqual(refused('BusyFloor'));
    stage.end('h2');
    expect(stage.give({ type: 'MarkAbsent', entry: entryId('h2') })).toEqual(refused('EntryEnded'));
    expect(stage.give({ type: 'MarkAbsent', entry: entryId('nobody') })).toEqual(refused('UnknownEntry'));
  });

  test('T5 a changed channel keeps the place', () => {
    const stage = twoHands();
    const people = [queuePersonOn(1, { channel: 'telephone' }), queuePersonOn(2)];
    stage.set({ people });
    expect(stage.line()).toEqual(['h1', 'h2']);
    expect(stage.entry('h1')?.channel).toBe('room');
  });
});
