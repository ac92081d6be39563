import { expect, it } from 'vitest';
import { inChinese } from './in-chinese.ts';

it.each([
  [0, '零'],
  [2, '两'],
  [9, '九'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [22, '二十二'],
  [99, '九十九'],
  [100, '100'],
  [1.5, '1.5'],
])('%d is said %s before a measure word', (count, words) => {
  expect(inChinese(count)).toBe(words);
});
