import { describe, expect, it } from 'vitest';
import { desk, member, optionId, personDetails, personId } from '../testing/index.ts';
import {
  q1,
  p1,
  vote,
  drafting,
  readying,
  answering,
  closing,
  gathered,
  opened,
  answered,
  pollOf,
  threeForOneAgainst,
} from '../testing/poll-in-meeting.ts';
import type { Choice } from './choice.ts';
import type { PollDraft } from './commands.ts';

describe('answering', () => {
  it('P13 an answer says who and how apart from what', () => {
    const { answers } = pollOf(opened().after(answering('p1', vote('for')), member('p1'))) ?? {};
    expect(answers?.answered).toMatchObject({ p1: { channel: 'room', helper: null } });
    expect(Object.keys(answers?.answered[p1] ?? {})).toEqual(['at', 'channel', 'helper']);
    expect(answers?.choices).toEqual({ p1: vote('for') });
  });

  it('P3 the last answer counts, and the same one again changes nothing', () => {
    const once = opened().after(answering('p1', vote('for')), member('p1'));
    once.when(answering('p1', vote('for')), member('p1')).thenNothing();
    expect(pollOf(once.after(answering('p1', vote('against')), member('p1')))?.answers.choices).toEqual({
      p1: vote('against'),
    });
  });

  it('P3 an answer that is taken back does not count', () => {
    const taken = opened()
      .after(answering('p1', vote('for')), member('p1'))
      .after({ type: 'WithdrawAnswer', poll: q1, person: p1 }, member('p1'));
    expect(pollOf(taken)?.answers).toEqual({ answered: {}, choices: {} });
    taken
      .when({ type: 'WithdrawAnswer', poll: q1, person: p1 }, member('p1'))
      .thenRefused({ code: 'NotAnswered' });
  });

  it('T3 T4 the desk answers for whom has no device, by name, and for nobody else', () => {
    opened()
      .when(answering('p5', vote('for')), desk)
      .then({
        type: 'PollAnswered',
        poll: q1,
        person: personId('p5'),
        channel: 'helped',
        helper: '彭桂兰',
        choice: vote('for'),
      });
    opened()
      .when(answering('p1', vote('for')), desk)
      .thenRefused({ code: 'OwnDevice', channel: 'room' });
    opened()
      .when(answering('p2', vote('for')), member('p1'))
      .thenRefused({ code: 'NotForYou' });
  });

  it('T5 an elector who goes on without a device keeps the answer, and the desk may change it', () => {
    const helped = opened()
      .after(answering('p1', vote('for')), member('p1'))
      .after({ type: 'SwitchChannel', person: p1, channel: 'telephone' }, desk);
    expect(pollOf(helped)?.answers.choices).toEqual({ p1: vote('for') });
    expect(pollOf(helped.after(answering('p1', vote('against')), desk))?.answers.answered[p1]).toMatchObject({
      channel: 'telephone',
      helper: '彭桂兰',
    });
  });

  it('P4 who came after it was made ready is no elector', () => {
    const late = opened().after(
      { type: 'AdmitWalkIn', details: personDetails('late', { channel: 'helped' }), identity: 'document' },
      desk,
    );
    late.when(answering('late', vote('for')), desk).thenRefused({ code: 'NotAnElector' });
  });

  it('P4 an answer before the opening or after the close is refused', () => {
    gathered()
      .after(drafting())
      .after(readying())
      .when(answering('p1', vote('for')), member('p1'))
      .thenRefused({ code: 'PollNotOpen' });
    answered(opened(), threeForOneAgainst)
      .after(closing(1))
      .when(answering('p1', vote('against')), member('p1'))
      .thenRefused({ code: 'PollAlreadyClosed' });
  });

  it('P1 after the last call answers still count', () => {
    const called = opened().after({ type: 'CallClosing', poll: q1, graceMs: 10_000 });
    called.when({ type: 'CallClosing', poll: q1, graceMs: 10_000 }).thenNothing();
    expect(pollOf(called.after(answering('p1', vote('for')), member('p1')))?.answers.choices).toEqual({
      p1: vote('for'),
    });
  });

  const a = { id: optionId('a'), label: '甲' };
  const b = { id: optionId('b'), label: '乙' };
  const options = [a, b];
  const picks = (...ids: string[]): Choice => ({ choice: 'options', options: ids.map(optionId) });
  const scores = (of: Record<string, number>): Choice => ({ choice: 'scores', scores: of });
  const wrong: [string, Partial<PollDraft>, Choice, { min?: number; max?: number }][] = [
    ['an option where yes or no is asked', {}, picks('a'), {}],
    [
      'two options where one is asked',
      { form: { form: 'single' }, options },
      picks('a', 'b'),
      { min: 1, max: 1 },
    ],
    ['an option that is not there', { form: { form: 'single' }, options }, picks('c'), { min: 1, max: 1 }],
    ['too few', { form: { form: 'several', min: 2, max: 2 }, options }, picks('a'), { min: 2, max: 2 }],
    ['the same one twice', { form: { form: 'approval' }, options }, picks('a', 'a'), { min: 0, max: 2 }],
    [
      'a score that is too high',
      { form: { form: 'score', min: 0, max: 5 }, options },
      scores({ a: 6, b: 0 }),
      { min: 0, max: 5 },
    ],
    [
      'a score for what is not there',
      { form: { form: 'score', min: 0, max: 5 }, options },
      scores({ a: 3, b: 3, c: 3 }),
      { min: 0, max: 5 },
    ],
    [
      'a score that is left out',
      { form: { form: 'score', min: 0, max: 5 }, options },
      scores({ a: 3 }),
      { min: 0, max: 5 },
    ],
    [
      'a level that is not on the scale',
      { form: { form: 'scale', scale: 'fistToFive' } },
      { choice: 'level', level: 6 },
      { min: 0, max: 5 },
    ],
  ];

  it.each(wrong)('P6 %s is refused, with what would fit', (_, draft, choice, bounds) => {
    opened(draft)
      .when(answering('p1', choice), member('p1'))
      .thenRefused({ code: 'ChoiceInvalid', ...bounds });
  });

  it('P6 nobody needs to approve of anything', () => {
    const open = opened({ form: { form: 'approval' }, options }).after(
      answering('p1', picks()),
      member('p1'),
    );
    expect(pollOf(open)?.answers.choices).toEqual({ p1: picks() });
  });
});
