import { expect, test } from 'vitest';

import { linesWithWords } from './words.mjs';

test('a Chinese character in a component is found, in text and in attributes', () => {
  const text = ["const a = <p title='举手'>", '  {words.hello}', '  你好', '</p>;'].join('\n');
  expect(linesWithWords(text)).toEqual([1, 3]);
});

test('comments may say what they like', () => {
  const text = [
    '/** The table',
    ' * (圆桌). */',
    '// 圆桌',
    'const a = 1; // 桌',
    "const url = 'https://x/桌';",
  ].join('\n');
  expect(linesWithWords(text)).toEqual([5]);
});
