import type { OptionId } from '../ids.ts';
import { scales } from '../scales.ts';
import type { Choice, PollForm } from './choice.ts';
import type { Poll, Tally } from './state.ts';

const votesFor = (choices: readonly Choice[], vote: 'for' | 'against' | 'abstain'): number =>
  choices.filter((c) => c.choice === 'vote' && c.vote === vote).length;

const weightOf = (option: OptionId, choice: Choice): number => {
  if (choice.choice === 'options') return choice.options.includes(option) ? 1 : 0;
  return choice.choice === 'scores' ? (choice.scores[option] ?? 0) : 0;
};

const levelsOf = (form: PollForm, choices: readonly Choice[]): Record<number, number> =>
  form.form === 'scale'
    ? Object.fromEntries(
        scales[form.scale].map(({ level }) => [
          level,
          choices.filter((c) => c.choice === 'level' && c.level === level).length,
        ]),
      )
    : {};

/**
 * Counts the choices that are there, in whole numbers; adding up does not know an order (P5). `answered` counts who
 * answered, seen or not: where a view may not see choices, only that number says anything.
 */
export const tallyOf = ({ form, options, answers }: Pick<Poll, 'form' | 'options' | 'answers'>): Tally => {
  const choices = Object.values(answers.choices);
  return {
    inFavour: votesFor(choices, 'for'),
    against: votesFor(choices, 'against'),
    abstained: votesFor(choices, 'abstain'),
    options: Object.fromEntries(
      options.map(({ id }) => [id, choices.reduce((sum, choice) => sum + weightOf(id, choice), 0)]),
    ),
    levels: levelsOf(form, choices),
    answered: Object.keys(answers.answered).length,
  };
};
