import { type Choice, OptionId, type PollDraft } from '@yishi/core';
import {
  meetingIn,
  member,
  overHalfPresent,
  personId,
  phaseId,
  pollDraft,
  pollId,
  type Scene as Meeting,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import type { Story } from '../story/story.ts';
import { sceneIn } from '../testing/scene-in.ts';
import { answersPolls } from './answering.ts';
import type { Wish } from './wish.ts';

type Told = Story['polls'][number];

const forIt: Choice = { choice: 'vote', vote: 'for' };
const againstIt: Choice = { choice: 'vote', vote: 'against' };

/** A poll of the story in which the first resident changes from one answer to another. */
const told = (other: Partial<Told> = {}): Told => ({
  id: pollId('told'),
  title: '议题told',
  paragraphs: ['是否同意？'],
  item: 0,
  phase: phaseId('deciding'),
  form: { form: 'yesNoAbstain' },
  options: [],
  rule: overHalfPresent,
  effect: 'recommendation',
  plannedMs: 60_000,
  answers: [{ person: personId('p1'), first: forIt, choice: againstIt }],
  ...other,
});

const put = (id: string, draft: Partial<PollDraft> = {}): Meeting => {
  const poll = pollId(id);
  return meetingIn('deciding')
    .after({ type: 'DraftPoll', draft: pollDraft(id, draft) })
    .after({ type: 'ReadyPoll', poll })
    .after({ type: 'OpenPoll', poll });
};

const wishesOf = (person: string, meeting: Meeting, polls: Told[] = []): Wish[] => {
  const me = meeting.state.attendance.people[personId(person)];
  return me === undefined ? [] : answersPolls(me, sceneIn(meeting.state, { polls }));
};

const choiceIn = ([wish]: readonly Wish[]): Choice | undefined =>
  wish?.act === 'command' && wish.command.type === 'AnswerPoll' ? wish.command.choice : undefined;

const answered = (meeting: Meeting, id: string, choice: Choice): Meeting =>
  meeting.after({ type: 'AnswerPoll', poll: pollId(id), person: personId('p1'), choice }, member('p1'));

describe('answering a poll', () => {
  it('follows the story, first answer and change of mind, and then rests', () => {
    const open = put('told');
    expect(choiceIn(wishesOf('p1', open, [told()]))).toEqual(forIt);
    const once = answered(open, 'told', forIt);
    expect(wishesOf('p1', once, [told()]).map(({ key }) => key)).toEqual(['change:told']);
    expect(choiceIn(wishesOf('p1', once, [told()]))).toEqual(againstIt);
    expect(wishesOf('p1', answered(once, 'told', againstIt), [told()])).toEqual([]);
  });

  it('knows a poll that somebody else drafted by its words', () => {
    const open = put('other', { motion: { title: '议题told', paragraphs: ['…'], statement: null } });
    expect(choiceIn(wishesOf('p1', open, [told()]))).toEqual(forIt);
  });

  it('knows a poll with other words by its place among those of its form', () => {
    expect(choiceIn(wishesOf('p1', put('other'), [told()]))).toEqual(forIt);
  });

  it('makes up an answer that fits where the story has other options', () => {
    const option = (id: string) => ({ id: OptionId.parse(id), label: id });
    const form = { form: 'approval' } as const;
    const open = put('told', { form, options: [option('x'), option('y')] });
    const chosen: Choice = { choice: 'options', options: [OptionId.parse('a')] };
    const story = told({
      form,
      options: [option('a')],
      answers: [{ person: personId('p1'), first: null, choice: chosen }],
    });
    const choice = choiceIn(wishesOf('p1', open, [story]));
    expect(choice?.choice).toBe('options');
    expect(choice).not.toEqual(chosen);
  });

  it('waits for the poll to open, and is over when it closes', () => {
    const poll = pollId('told');
    const drafted = meetingIn('deciding').after({ type: 'DraftPoll', draft: pollDraft('told') });
    const closed = put('told').after({ type: 'ClosePoll', poll, seenMissing: 6 });
    expect(wishesOf('p1', drafted, [told()])).toEqual([]);
    expect(wishesOf('p1', closed, [told()])).toEqual([]);
  });
});
