import type { Choice, Person, Poll } from '@yishi/core';
import { isRunning } from '@yishi/core';
import { madeUpChoice } from '../story/made-up-choice.ts';
import { toldChoice } from '../story/told-choice.ts';
import { type Scene, type Wish, wish } from './wish.ts';

const isSame = (one: Choice, other: Choice): boolean => JSON.stringify(one) === JSON.stringify(other);

const answer = (me: Person, { id: poll }: Poll, choice: Choice) =>
  ({ type: 'AnswerPoll', poll, person: me.id, choice }) as const;

const wishFor = (me: Person, poll: Poll, scene: Scene): Wish[] => {
  const chance = scene.chance(me.id, 'answer', poll.id);
  const afterMs = chance.between(2000, 14_000);
  const made = madeUpChoice(poll, chance);
  const { first, choice } = toldChoice(poll, me.id, scene) ?? { first: null, choice: made };
  if (poll.answers.answered[me.id] === undefined)
    return [wish(`answer:${poll.id}`, afterMs, answer(me, poll, first ?? choice))];
  const given = poll.answers.choices[me.id];
  return first !== null && given !== undefined && isSame(given, first)
    ? [wish(`change:${poll.id}`, chance.between(3000, 7000), answer(me, poll, choice))]
    : [];
};

const isElector = (me: Person, { electorate }: Poll): boolean =>
  electorate?.electors.some(({ person }) => person === me.id) === true;

/** Somebody with a vote answers the poll that is open, and may change their mind while it is. */
export const answersPolls = (me: Person, scene: Scene): Wish[] =>
  Object.values(scene.state.poll.polls)
    .filter((poll) => isRunning(poll) && isElector(me, poll))
    .flatMap((poll) => wishFor(me, poll, scene));
