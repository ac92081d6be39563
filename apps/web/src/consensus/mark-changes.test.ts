import { expect, it } from 'vitest';
import { markChanges } from './mark-changes.ts';

const versions = [
  { version: 1, paragraphs: ['一、北广场。', '二、到八点半。'], at: 0, why: null },
  { version: 2, paragraphs: ['一、北广场。', '二、冬季到八点一刻。', '三、两位提醒员。'], at: 1, why: null },
];

it('in the first draft nothing is marked as new', () => {
  expect(markChanges({ versions }, 1).map(({ changed }) => changed)).toEqual([false, false]);
});

it('what the draft before did not have in these words is marked', () => {
  expect(markChanges({ versions }, 2).map(({ changed }) => changed)).toEqual([false, true, true]);
});
