import type { Poll, PollsState } from './state.ts';

type Question = Pick<Poll, 'motion' | 'form' | 'options'>;

const wordsOf = ({ motion, form, options }: Question): string =>
  JSON.stringify([motion.title, motion.paragraphs, form.form, options.map((o) => o.label)]);

/**
 * May this question be put? The same words in the same form are put once (R18): again only if the last time was
 * annulled and the new poll names it (P10, P12).
 */
export const mayBePut = ({ polls, order }: PollsState, poll: Poll): boolean => {
  const earlier = order
    .flatMap((id) => polls[id] ?? [])
    .filter((p) => p.id !== poll.id && p.status !== 'draft' && wordsOf(p) === wordsOf(poll));
  const last = earlier.at(-1);
  return last === undefined || (last.status === 'annulled' && poll.rerunOf === last.id);
};
