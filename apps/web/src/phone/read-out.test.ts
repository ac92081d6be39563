import { expect, it } from 'vitest';
import { readOut } from './read-out.ts';

const page = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

it('each block is a sentence, and pieces of one block belong together', () => {
  expect(
    readOut(page('<h2>监控规则</h2><p>第 <b>3</b> 位</p><p>请等一等。</p><button>撤回申请</button>')),
  ).toBe('监控规则。\n第 3 位。\n请等一等。\n撤回申请');
});

it('what is only drawn, and clocks that turn, are not read', () => {
  expect(
    readOut(
      page(
        '<p aria-hidden="true">龚</p><p>龚志强</p><p role="timer">1:12</p><div data-silent><p>9</p></div>',
      ),
    ),
  ).toBe('龚志强');
});

it('an empty page says nothing', () => {
  expect(readOut(page('<p> </p>'))).toBe('');
});
