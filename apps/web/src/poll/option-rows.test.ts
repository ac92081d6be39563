import { meetingIn, member, optionId, pollDraft, pollId, residents, type Scene } from '@yishi/core/testing';
import type { Choice, Poll } from '@yishi/core';
import { expect, it } from 'vitest';
import { optionRowsOf } from './option-rows.ts';
import { voteCountsOf } from './vote-counts.ts';
import type { Say } from '../words/say.ts';
import { createInstance } from 'i18next';

const people = residents(4);
const poll = pollId('1');
const [a, b] = [optionId('a'), optionId('b')];
const say: Say = createInstance().t;

const held = (draft: Parameters<typeof pollDraft>[1], choices: readonly Choice[], close = true): Poll => {
  const open = meetingIn('deciding', { people })
    .after({ type: 'DraftPoll', draft: pollDraft('1', draft) })
    .after({ type: 'ReadyPoll', poll })
    .after({ type: 'OpenPoll', poll });
  const answered = choices.reduce<Scene>((so, choice, i) => {
    const person = people[i];
    return person === undefined
      ? so
      : so.after({ type: 'AnswerPoll', poll, person: person.id, choice }, member(person.id));
  }, open);
  const end = close
    ? answered.after({ type: 'ClosePoll', poll, seenMissing: people.length - choices.length })
    : answered;
  const found = end.state.poll.polls[poll];
  if (found === undefined) throw new Error('the poll was not held');
  return found;
};

const options = [
  { id: a, label: '北门' },
  { id: b, label: '南门' },
];
const chooses = (...chosen: (typeof a)[]): Choice => ({ choice: 'options', options: chosen });

it('a vote is counted with everybody who may answer, also those who have not', () => {
  const counted = held({}, [
    { choice: 'vote', vote: 'for' },
    { choice: 'vote', vote: 'against' },
  ]);
  expect(voteCountsOf(counted)).toEqual({ electors: 4, for: 1, against: 1, abstain: 0 });
});

it('other questions have no votes for and against', () => {
  expect(voteCountsOf(held({ form: { form: 'single' }, options }, [chooses(a)]))).toBeNull();
});

it('options keep their order while people answer and stand by their count afterwards', () => {
  const choices = [chooses(b), chooses(b), chooses(a, b)];
  const marks = (one: Poll) => optionRowsOf(say, one).rows.map(({ mark, count }) => `${mark}${count}`);
  expect(marks(held({ form: { form: 'approval' }, options }, choices, false))).toEqual(['A1', 'B3']);
  expect(marks(held({ form: { form: 'approval' }, options }, choices))).toEqual(['B3', 'A1']);
});

it('the line comes after the last option that reached it, and is not drawn where all or none did', () => {
  const form = { form: 'approval' } as const;
  expect(optionRowsOf(say, held({ form, options }, [chooses(b), chooses(b), chooses(a, b)])).above).toBe(1);
  expect(optionRowsOf(say, held({ form, options }, [chooses(a)])).above).toBeNull();
});
