import { openMeeting, overHalfPresent, smallKind } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyPoll, hasOptions, isComplete, newOption, paragraphsOf } from './poll-words.ts';

const words = {
  ...emptyPoll(smallKind, null),
  title: ' 采用 B 路线 ',
  text: '每段停水不超过 5 天。\n\n 提前通知。 ',
};
const { state } = openMeeting();

describe('a ballot in the form', () => {
  it('lines become the paragraphs that are frozen, without blanks', () => {
    expect(paragraphsOf(words.text)).toEqual(['每段停水不超过 5 天。', '提前通知。']);
    expect(draftOf(words, smallKind, state).motion).toEqual({
      title: '采用 B 路线',
      paragraphs: ['每段停水不超过 5 天。', '提前通知。'],
      statement: null,
    });
  });

  it('asks for words before it can be put', () => {
    expect(isComplete(words)).toBe(true);
    expect(isComplete({ ...words, title: ' ' })).toBe(false);
    expect(isComplete({ ...words, text: '\n' })).toBe(false);
  });

  it('options are named, each once, and there are at least two to choose one from', () => {
    const [a, b] = [newOption(), newOption()];
    const single = { ...words, form: 'single' as const };
    const named = [
      { ...a, label: '北广场' },
      { ...b, label: '南广场' },
    ];
    expect(isComplete({ ...single, options: [a, b] })).toBe(false);
    expect(isComplete({ ...single, options: named })).toBe(true);
    expect(isComplete({ ...single, options: named.map((option) => ({ ...option, label: '北广场' })) })).toBe(
      false,
    );
    expect(isComplete({ ...single, options: named.slice(1) })).toBe(false);
  });

  it('a question without options carries none, and the rule of its kind', () => {
    const draft = draftOf(words, smallKind, state);
    expect(hasOptions(words.form)).toBe(false);
    expect(draft.options).toEqual([]);
    expect(draft.rule).toEqual({ ...overHalfPresent, quorum: smallKind.rule.quorum });
  });
});
