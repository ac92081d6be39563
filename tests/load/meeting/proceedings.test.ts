import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../kit/seeded-random.ts';
import { Chair } from './chair.ts';
import { Proceedings } from './proceedings.ts';

/** Everything is accepted. */
const give = ({ command, done }: ReturnType<Chair['move']>): object => {
  done();
  return command;
};

describe('Whoever makes the load', () => {
  it('answers only a ballot that is open, and takes down only a hand that is up', () => {
    const proceedings = new Proceedings();
    const chair = new Chair(proceedings, 0);
    const random = new SeededRandom(3);
    const up = new Set<unknown>();
    const types = new Set<unknown>();
    const senseless: object[] = [];
    for (let turn = 0; turn < 400; turn += 1) {
      const ballot = proceedings.ballot;
      const move = { entry: null, poll: null, type: '', ...give(proceedings.memberMove('p1', random)) };
      types.add(move.type);
      if (move.type === 'RequestFloor') up.add(move.entry);
      if (move.poll !== null && (ballot === null || move.poll !== ballot)) senseless.push(move);
      if (move.entry !== null && !up.has(move.entry)) senseless.push(move);
      if (move.type === 'WithdrawRequest') up.delete(move.entry);
      if (turn % 9 === 0) give(chair.move());
    }
    expect(senseless).toEqual([]);
    expect(types).toEqual(
      new Set(['AnswerPoll', 'ChangeStance', 'RequestFloor', 'SwitchChannel', 'WithdrawRequest']),
    );
  });
});
