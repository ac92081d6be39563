import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { MinutesDocument } from './document.ts';
import { minutesToMarkdown } from './minutes-to-markdown.ts';
import { recordOpened, toldIn } from './testing/held-scenario.ts';
import { minutesOf } from './testing/minutes-of.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader reads of a Markdown text. */
const readerSees = (markdown: string): string =>
  marked
    .parse(markdown, { async: false })
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ');

/** Marks that are data for a page, not words. */
const marks = new Set(['language', 'status', 'outcome', 'effect', 'tone', 'state']);

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (marks.has(key) ? [] : wordsIn(inner)));
};

const headingsOf = (markdown: string): string[] =>
  markdown.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []));

/** Every kind of token in a text, also those in cells and list items. */
const kindsIn = (markdown: string): string[] => {
  const kinds = new Set<string>();
  void marked.walkTokens(marked.lexer(markdown), ({ type }) => void kinds.add(type));
  return [...kinds].toSorted();
};

const stories = ['S01', 'S05', 'S08'].map((id) => ({ id, minutes: minutesOf(recordOpened(toldIn(id))) }));

const cameras = minutesOf(recordOpened(toldIn('S01')));

describe('minutes as Markdown', () => {
  it.each(stories)('have every word of the document ($id)', ({ minutes }) => {
    const seen = readerSees(minutesToMarkdown(minutes));
    const words = wordsIn(minutes).map((w) => w.replaceAll(/\s+/g, ' ').trim());
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((w) => !seen.includes(w))).toEqual([]);
  });

  it('number the parts that are there, in the order of official minutes', () => {
    const [hearing, consensus] = stories.map(({ minutes }) => headingsOf(minutesToMarkdown(minutes)));
    expect(hearing).toEqual([
      '一、议程',
      '二、会议经过',
      '三、协商纪要',
      '四、表决结果',
      '五、不同意见和答复',
      '六、任务和期限',
      '七、程序事项',
      '八、签字',
    ]);
    expect(consensus?.slice(3)).toEqual(['四、文稿和表态', '五、任务和期限', '六、程序事项', '七、签字']);
  });

  it('number the parts in figures in English', () => {
    const english = minutesOf(recordOpened(toldIn('S05', 'en')), { language: 'en' });
    expect(headingsOf(minutesToMarkdown(english)).slice(0, 2)).toEqual([
      String.raw`1\. Agenda`,
      String.raw`2\. Course of the meeting`,
    ]);
  });

  it('say at the top that a practice meeting has no effect', () => {
    const practice: MinutesDocument = { ...cameras, practice: '模拟会议记录' };
    expect(minutesToMarkdown(practice)).toContain('**模拟会议记录 · 正在核对签字**');
  });

  it('keep what people typed inert, wherever it stands', () => {
    const hostile =
      '<img src=x onerror=alert(1)>\n# 大字 | **粗** [点我](https://example.org) `x` ![](y) &amp; 1. 一';
    const everywhere = (value: unknown): unknown => {
      if (typeof value === 'string') return hostile;
      if (Array.isArray(value)) return value.map(everywhere);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, key === 'language' ? inner : everywhere(inner)]),
      );
    };
    const typed = everywhere(cameras) as MinutesDocument;
    const honest = minutesToMarkdown(cameras);
    expect(kindsIn(minutesToMarkdown(typed))).toEqual([...kindsIn(honest), 'br', 'escape'].toSorted());
    expect(readerSees(minutesToMarkdown(typed))).toContain('<img src=x onerror=alert(1)> # 大字 | **粗**');
  });
});
