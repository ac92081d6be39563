import { fits, OptionId, type Poll } from '@yishi/core';
import { gatheredMeeting, pollDraft, pollId } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../chance.ts';
import { madeUpChoice } from './made-up-choice.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id: OptionId.parse(id), label: id }));

const pollOf = (form: Poll['form']): Poll => {
  const withOptions = form.form === 'yesNoAbstain' || form.form === 'scale' ? [] : options;
  const draft = pollDraft('q1', { form, options: withOptions });
  const poll = gatheredMeeting().after({ type: 'DraftPoll', draft }).state.poll.polls[pollId('q1')];
  if (poll === undefined) throw new Error('not drafted');
  return poll;
};

describe('a made-up choice', () => {
  it.each<Poll['form']>([
    { form: 'yesNoAbstain' },
    { form: 'single' },
    { form: 'several', min: 1, max: 2 },
    { form: 'approval' },
    { form: 'score', min: 0, max: 10 },
    { form: 'scale', scale: 'fistToFive' },
    { form: 'scale', scale: 'gradients' },
  ])('P6 fits the question %j, whatever chance does', (form) => {
    const poll = pollOf(form);
    const choices = Array.from({ length: 50 }, (_, seed) => madeUpChoice(poll, chanceOf(seed, 'choice')));
    expect(choices.filter((choice) => !fits(poll.form, poll.options, choice))).toEqual([]);
    expect(new Set(choices.map((choice) => JSON.stringify(choice))).size).toBeGreaterThan(1);
  });
});
