import type { CommandId } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryStage } from '../../meeting/delivery.ts';
import { newId } from '../../meeting/new-id.ts';
import { type AnswerFacts, answerStep } from './answer-step.ts';

const delivery = (stage: DeliveryStage): Delivery => ({
  id: newId<CommandId>(),
  command: { type: 'OpenCheckIn' },
  madeAt: 1,
  stage,
});

const facts = (other: Partial<AnswerFacts<string>>): AnswerFacts<string> => ({
  draft: { at: 'none' },
  last: null,
  answered: false,
  version: 10,
  ...other,
});

const refused = delivery({ at: 'refused', rejection: { code: 'PollAlreadyClosed' } });

describe('an answer on its way', () => {
  it('a question begins with choosing, and a choice is looked at before it is given', () => {
    expect(answerStep(facts({}))).toEqual({ at: 'choose', refused: null });
    expect(answerStep(facts({ draft: { at: 'confirming', choice: 'for' } }))).toEqual({
      at: 'confirm',
      choice: 'for',
    });
  });

  it.each([{ at: 'kept' }, { at: 'sent' }, { at: 'received', version: 11 }] as const)(
    'what is %o is on its way, also when an older answer counts',
    (stage) => {
      const last = delivery(stage);
      expect(answerStep(facts({ last, answered: true }))).toEqual({ at: 'onItsWay', delivery: last });
    },
  );

  it('an answer counts once the meeting of this page has it', () => {
    const last = delivery({ at: 'received', version: 10 });
    expect(answerStep(facts({ last, answered: true }))).toEqual({ at: 'counted', refused: null });
  });

  it('an answer that was taken back since is asked for again', () => {
    const last = delivery({ at: 'received', version: 9 });
    expect(answerStep(facts({ last }))).toEqual({ at: 'choose', refused: null });
  });

  it('a refusal is told: beside the question, or beside the answer that still counts', () => {
    expect(answerStep(facts({ last: refused }))).toEqual({ at: 'choose', refused });
    expect(answerStep(facts({ last: refused, answered: true }))).toEqual({ at: 'counted', refused });
  });

  it('choosing again is possible while an answer counts', () => {
    expect(answerStep(facts({ draft: { at: 'choosing' }, answered: true }))).toEqual({
      at: 'choose',
      refused: null,
    });
  });
});
