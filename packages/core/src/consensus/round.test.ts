import { describe, expect, it } from 'vitest';
import { desk, member, personId, roundId } from '../testing/index.ts';
import { t1, asking, saying, ending, met, lastRound } from '../testing/text-in-debate.ts';

describe('a round', () => {
  it('C8 asks the voters who are present', () => {
    const left = met()
      .after({ type: 'CheckOut', person: personId('p2') }, member('p2'))
      .after({ type: 'RecusePerson', person: personId('p3'), reason: '利害关系' });
    expect(lastRound(left.after(asking(1))).asked.map((a) => a.person)).toEqual(['p1', 'p4']);
    left.after(asking(1)).when(saying('p3', 4), member('p3')).thenRefused({ code: 'NotAnElector' });
  });

  it('C3 a level that asks for a reason is refused without one', () => {
    const open = met().after(asking(1));
    open.when(saying('p1', 2), member('p1')).thenRefused({ code: 'ReasonRequired', level: 2 });
    open.when(saying('p1', 2, '太晚'), member('p1')).then({
      type: 'RoundAnswered',
      statement: t1,
      round: roundId('r1'),
      person: personId('p1'),
      channel: 'room',
      helper: null,
      position: { level: 2, reason: '太晚' },
    });
    open.when(saying('p1', 6), member('p1')).thenRefused({ code: 'ChoiceInvalid', min: 0, max: 5 });
  });

  it('C4 the last position before the close counts; none after it', () => {
    const closed = met()
      .after(asking(1))
      .after(saying('p1', 5), member('p1'))
      .after(saying('p1', 3), member('p1'))
      .after(ending(3));
    expect(lastRound(closed).levels).toEqual({ 5: 0, 4: 0, 3: 1, 2: 0, 1: 0, 0: 0 });
    closed.when(saying('p2', 5), member('p2')).thenRefused({ code: 'RoundNotOpen' });
  });

  it('C4 a position that is taken back does not count', () => {
    const taken = met()
      .after(asking(1))
      .after(saying('p1', 5), member('p1'))
      .after(
        { type: 'WithdrawPosition', statement: t1, round: roundId('r1'), person: personId('p1') },
        member('p1'),
      );
    expect(lastRound(taken).answers).toEqual({ answered: {}, choices: {} });
  });

  it('P9 more missing than the chair saw refuses the close', () => {
    met().after(asking(1)).when(ending(3)).thenRefused({ code: 'MissingElectors', missing: 4 });
  });

  it('T4 a position that the desk enters carries its name', () => {
    const open = met(5).after(asking(1)).after(saying('p5', 4), desk);
    expect(lastRound(open).answers.answered[personId('p5')]?.helper).toBe('彭桂兰');
  });
});
