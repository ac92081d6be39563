import type { OptionId } from '../ids.ts';
import { scales } from '../scales.ts';
import type { Choice, PollForm, PollOption } from './choice.ts';

type Bounds = { min: number; max: number };

/** How many options an answer may name, the range of a score, or of the levels of a scale; null where nothing is counted. */
export const boundsOf = (form: PollForm, options: readonly PollOption[]): Bounds | null => {
  switch (form.form) {
    case 'yesNoAbstain':
      return null;
    case 'single':
      return { min: 1, max: 1 };
    case 'several':
    case 'score':
      return { min: form.min, max: form.max };
    case 'approval':
      return { min: 0, max: options.length };
    case 'scale':
      return levelBounds(scales[form.scale].map((s) => s.level));
    default:
      return form satisfies never;
  }
};

const levelBounds = (levels: readonly number[]): Bounds => ({
  min: Math.min(...levels),
  max: Math.max(...levels),
});

const within = (value: number, bounds: Bounds | null): boolean =>
  bounds !== null && value >= bounds.min && value <= bounds.max;

const known = (picked: readonly OptionId[], options: readonly PollOption[]): boolean =>
  new Set(picked).size === picked.length && picked.every((id) => options.some((o) => o.id === id));

const scoresAll = (scores: Record<OptionId, number>, options: readonly PollOption[]): boolean =>
  Object.keys(scores).length === options.length && options.every(({ id }) => scores[id] !== undefined);

/**
 * Does an answer fit the question (P6)? Options are named once and exist, as many as the form allows; a score is
 * given to every option; a level is on the scale.
 */
export const fits = (form: PollForm, options: readonly PollOption[], choice: Choice): boolean => {
  const bounds = boundsOf(form, options);
  switch (choice.choice) {
    case 'vote':
      return form.form === 'yesNoAbstain';
    case 'options':
      return namesOptions(form) && known(choice.options, options) && within(choice.options.length, bounds);
    case 'scores':
      return (
        form.form === 'score' &&
        scoresAll(choice.scores, options) &&
        Object.values(choice.scores).every((s) => within(s, bounds))
      );
    case 'level':
      return form.form === 'scale' && within(choice.level, bounds);
    default:
      return choice satisfies never;
  }
};

const namesOptions = ({ form }: PollForm): boolean =>
  form === 'single' || form === 'several' || form === 'approval';

/** Can the question be answered at all: has it the options its form asks for, each once, and bounds that can be met? */
export const answerable = (form: PollForm, options: readonly PollOption[]): boolean => {
  const distinct = new Set(options.map((o) => o.id)).size === options.length;
  switch (form.form) {
    case 'yesNoAbstain':
    case 'scale':
      return options.length === 0;
    case 'single':
      return distinct && options.length >= 2;
    case 'several':
      return distinct && form.min <= form.max && form.max <= options.length;
    case 'approval':
      return distinct && options.length >= 1;
    case 'score':
      return distinct && options.length >= 1 && form.min < form.max;
    default:
      return form satisfies never;
  }
};
