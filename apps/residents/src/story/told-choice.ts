import type { Choice, PersonId, Poll } from '@yishi/core';
import type { Scene } from '../behaviour/wish.ts';

type Polls = Scene['state']['poll'];

/** The poll of the story that a poll of the meeting is: by its id, by its words, or by its place among those of its form. */
const toldPoll = (poll: Poll, { polls, order }: Polls, story: Scene['story']) => {
  const alike = order.filter((id) => polls[id]?.form.form === poll.form.form);
  const ofForm = story.polls.filter((told) => told.form.form === poll.form.form);
  return (
    story.polls.find((told) => told.id === poll.id) ??
    story.polls.find((told) => told.title === poll.motion.title) ??
    ofForm[alike.indexOf(poll.id)]
  );
};

type Answer = { first: Choice | null; choice: Choice };

/** Whether a choice of the story names the options that this poll has. */
const belongs = (choice: Choice, { options }: Poll): boolean => {
  const ids = new Set<string>(options.map(({ id }) => id));
  if (choice.choice === 'options') return choice.options.every((id) => ids.has(id));
  if (choice.choice === 'scores')
    return (
      Object.keys(choice.scores).length === ids.size && Object.keys(choice.scores).every((id) => ids.has(id))
    );
  return true;
};

/** What the story says this person answers to a poll; null when it says nothing that fits. */
export const toldChoice = (poll: Poll, person: PersonId, { state, story }: Scene): Answer | null => {
  const answer = toldPoll(poll, state.poll, story)?.answers.find((a) => a.person === person);
  if (answer === undefined || !belongs(answer.choice, poll)) return null;
  const first = answer.first !== null && belongs(answer.first, poll) ? answer.first : null;
  return { choice: answer.choice, first };
};
