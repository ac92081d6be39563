import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { heading, list, numbered, paragraph, strong, table } from './blocks.ts';

const seed = 8_017;
const runs = { seed, numRuns: 300 };

/** Words thick with signs that mean something in Markdown. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\`*_{}[]()<>#+-.!|~&$^=:@"\'/',
        '\n',
        ' ',
        '1',
        'a',
        '议',
        '。',
        'http://a.b',
        'www.a.b',
        'a@b.cn',
        '&lt;',
        '<b>',
        '<div ',
        '<!--',
        '- ',
        '1. ',
        '---',
        '```',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

type Read = { kinds: ReadonlySet<string>; text: string };

const leaves = new Set(['text', 'escape', 'br', 'codespan', 'html']);

/** The words of a text, and the kinds of token that are in it. */
const read = (markdown: string): Read => {
  const kinds = new Set<string>();
  const words: string[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    kinds.add(token.type);
    const hasInner = 'tokens' in token && token.tokens !== undefined && token.tokens.length > 0;
    if (token.type === 'br') words.push(' ');
    else if (leaves.has(token.type) && !hasInner && 'text' in token) words.push(String(token.text));
  });
  return { kinds, text: words.join('') };
};

const oneSpace = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

const plain = ['text', 'escape'];

const places: readonly (readonly [string, (words: string) => string, readonly string[]])[] = [
  ['a paragraph', paragraph, [...plain, 'paragraph', 'br']],
  ['a heading', (words) => heading(3, words), [...plain, 'heading']],
  ['strong words', strong, [...plain, 'paragraph', 'strong']],
  ['a cell', (words) => table([words], [['']]).join(''), [...plain, 'table']],
  ['a list', (words) => list([words]).join(''), [...plain, 'list', 'list_item']],
  [
    'a numbered entry',
    (words) => numbered([[paragraph(words)]]).join(''),
    [...plain, 'list', 'list_item', 'paragraph', 'br'],
  ],
];

describe(`words that people typed (seed ${seed})`, () => {
  it.each(places)(
    'read in %s as they were typed, and are no markup, HTML or link',
    (_, print, allowed) => {
      let heavy = 0;
      fc.assert(
        fc.property(
          typed.filter((words) => words.trim() !== ''),
          (words) => {
            heavy += /[*_<[`]/.test(words) ? 1 : 0;
            const { kinds, text } = read(print(words));
            expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
            expect(oneSpace(text)).toBe(oneSpace(words));
          },
        ),
        runs,
      );
      expect(heavy).toBeGreaterThan(100);
    },
    30_000,
  );
});
