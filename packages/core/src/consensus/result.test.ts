import { describe, expect, it } from 'vitest';
import { member } from '../testing/index.ts';
import {
  t1,
  amending,
  asking,
  saying,
  ending,
  concluding,
  met,
  held,
  lastRound,
} from '../testing/text-in-debate.ts';
import { bandsOf, roundShows } from './result.ts';

describe('what a round shows', () => {
  const fee = (levels: readonly number[]) => lastRound(held(met(12), levels));

  it('C5 the fee at once: nine of twelve below three is no agreement', () => {
    const round = fee([0, 0, 1, 1, 2, 2, 3, 3, 1, 0, 2, 4]);
    expect(bandsOf(round, round.levels ?? {})).toEqual({ support: 3, reservation: 0, doubt: 6, block: 3 });
    expect(roundShows(round)).toBe('none');
  });

  it('C5 the fee in stages: one below three, then none', () => {
    const once = held(met(12), [3, 3, 4, 3, 2, 4, 3, 5, 3, 3, 4, 3]);
    expect(roundShows(lastRound(once))).toBe('none');
    const again = held(once.after(amending(1, ['先修灯再涨价'])), [3, 3, 4, 3, 3, 4, 3, 5, 3, 3, 4, 3], 'r2');
    expect(roundShows(lastRound(again))).toBe('consensus');
  });

  it('C5 the dancing: twelve of fifteen carry it, two at two and one at one do not; the second round all do', () => {
    const once = held(met(15), [5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 2, 2, 1]);
    expect(roundShows(lastRound(once))).toBe('none');
    once.when(concluding('consensus')).thenRefused({ code: 'NotReached', result: 'none' });
    const again = held(once.after(amending(1)), [5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3], 'r2');
    again
      .when(concluding('consensus', 2))
      .then({ type: 'StatementConcluded', statement: t1, version: 2, outcome: 'consensus', poll: null });
  });

  it('C5 a round on an older version shows nothing of the new words', () => {
    held(met(), [5, 5, 5, 5])
      .after(amending(1))
      .when(concluding('consensus', 2))
      .thenRefused({ code: 'NotReached', result: 'none' });
  });

  it('C5 a round that is still open shows nothing yet', () => {
    expect(roundShows(lastRound(met().after(asking(1)).after(saying('p1', 5), member('p1'))))).toBe('none');
  });

  it('C5 a round that one of those asked did not answer is incomplete, however kind the others were', () => {
    const three = held(met(4), [5, 5, 5]);
    expect(roundShows(lastRound(three))).toBe('incomplete');
    three.when(concluding('consensus')).thenRefused({ code: 'NotReached', result: 'incomplete' });
    expect(roundShows(lastRound(held(met(4), [5, 5, 1])))).toBe('none');
  });

  it('C5 a round nobody answered is no agreement', () => {
    met()
      .after(asking(1))
      .after(ending(4))
      .when(concluding('consensus'))
      .thenRefused({ code: 'NotReached', result: 'incomplete' });
  });

  it('C5 with reservations nobody doubts; it is not called consensus', () => {
    const reserved = held(met(4, 'gradients'), [8, 7, 6, 5], 'r1', 'gradients');
    expect(roundShows(lastRound(reserved))).toBe('consensusWithReservations');
    reserved
      .when(concluding('consensus'))
      .thenRefused({ code: 'NotReached', result: 'consensusWithReservations' });
    expect(
      reserved.after(concluding('consensusWithReservations')).state.consensus.statements[t1]?.conclusion
        ?.outcome,
    ).toBe('consensusWithReservations');
  });

  it('C5 consent holds until somebody objects with a reason', () => {
    expect(roundShows(lastRound(held(met(4, 'consent'), [1, 1, 1, 1], 'r1', 'consent')))).toBe('consensus');
    expect(roundShows(lastRound(held(met(4, 'consent'), [1, 1, 1, 0], 'r1', 'consent')))).toBe('none');
  });
});
