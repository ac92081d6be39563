import type { Choice, Poll } from '@yishi/core';
import type { SeatAnswer } from '../ui/table/seat.ts';
import type { Say } from '../words/say.ts';
import { sayPosition } from './say-position.ts';

type Question = Pick<Poll, 'form' | 'options'>;

/** What somebody chose, as it is drawn in a seat and read aloud. Options are lettered in their order. */
export const sayChoice = (say: Say, { form, options }: Question, choice: Choice): SeatAnswer => {
  switch (choice.choice) {
    case 'vote':
      return choice.vote;
    case 'level':
      return sayPosition(say, form.form === 'scale' ? form.scale : 'fistToFive', choice.level);
    case 'options':
      return named(
        say,
        options.filter(({ id }) => choice.options.includes(id)),
        options,
      );
    case 'scores':
      return {
        mark: '✓',
        words: options.map(({ id, label }) => `${label} ${choice.scores[id] ?? 0}`).join(say('separator')),
        tone: 'choice',
      };
    default:
      return choice satisfies never;
  }
};

/** The letter of an option in its order: A, B, C. */
export const optionLetter = (index: number): string => String.fromCodePoint(65 + index);

const named = (say: Say, chosen: Poll['options'], options: Poll['options']): SeatAnswer => ({
  mark:
    chosen.length > 2
      ? String(chosen.length)
      : chosen.map((option) => optionLetter(options.indexOf(option))).join(''),
  words: chosen.length === 0 ? say('none') : chosen.map(({ label }) => label).join(say('separator')),
  tone: 'choice',
});
