import { boundsOf, type Choice, type Poll } from '@yishi/core';
import type { Chance } from '../chance.ts';

/** Mostly in favour, now and then not, as in most meetings. */
const vote = (chance: Chance): 'for' | 'against' | 'abstain' => {
  if (chance.often(0.7)) return 'for';
  return chance.often(0.66) ? 'against' : 'abstain';
};

const some = ({ form, options }: Poll, chance: Chance): Choice => {
  const { min, max } = boundsOf(form, options) ?? { min: 1, max: 1 };
  const wanted = chance.between(Math.max(min, Math.min(1, max)), max);
  const start = chance.between(0, Math.max(0, options.length - 1));
  const turned = [...options.slice(start), ...options.slice(0, start)];
  return { choice: 'options', options: turned.slice(0, wanted).map(({ id }) => id) };
};

/** A choice that fits the poll, as chance has it. */
export const madeUpChoice = (poll: Poll, chance: Chance): Choice => {
  const { form, options } = poll;
  const { min, max } = boundsOf(form, options) ?? { min: 0, max: 0 };
  switch (form.form) {
    case 'yesNoAbstain':
      return { choice: 'vote', vote: vote(chance) };
    case 'single':
    case 'several':
    case 'approval':
      return some(poll, chance);
    case 'score':
      return {
        choice: 'scores',
        scores: Object.fromEntries(options.map(({ id }) => [id, chance.between(min, max)])),
      };
    case 'scale':
      return { choice: 'level', level: chance.between(Math.max(min, max - 3), max) };
    default:
      return form satisfies never;
  }
};
