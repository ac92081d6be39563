import { escaped } from './escape.ts';

/** Parts of a Markdown text; each stands between blank lines. */
export type Block = string;

const lines = /\s*\n\s*/g;

/** Words within a line: what breaks lines becomes a space, so that no line of theirs begins a block. */
export const inline = (words: string): string => escaped(words.trim().replaceAll(lines, ' '));

/** Words as a paragraph; their own line breaks stay. */
export const paragraph = (words: string): Block =>
  words
    .trim()
    .split(lines)
    .map((line) => escaped(line.trim()))
    .join('\\\n');

export const heading = (level: 1 | 2 | 3 | 4, words: string): Block =>
  `${'#'.repeat(level)} ${inline(words)}`;

/** Blocks under a heading of the third level; without blocks there is no heading either. */
export const under = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(3, title), ...blocks];

export const strong = (words: string): string => `**${inline(words)}**`;

const cell = (words: string | null): string => (words === null ? '' : inline(words));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table with a head row; null is an empty cell. Nothing when it has no rows. */
export const table = (head: readonly string[], rows: readonly (readonly (string | null)[])[]): Block[] =>
  rows.length === 0
    ? []
    : [
        [
          row(head.map(inline)),
          row(head.map(() => '---')),
          ...rows.map((cells) => row(cells.map(cell))),
        ].join('\n'),
      ];

/** A list; each entry has lines that belong together. */
export const list = (entries: readonly string[]): Block[] =>
  entries.length === 0 ? [] : [entries.map((entry) => `- ${inline(entry)}`).join('\n')];

/** A numbered list whose entries are a strong title, paragraphs and closing words. */
export const numbered = (entries: readonly (readonly Block[])[]): Block[] =>
  entries.length === 0
    ? []
    : [
        entries
          .map((blocks, i) => {
            const mark = `${i + 1}. `;
            return mark + blocks.join('\n\n').replaceAll(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`);
          })
          .join('\n\n'),
      ];
