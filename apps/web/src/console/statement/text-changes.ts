import { diffArrays } from 'diff';

/** A stretch of a text: kept, new in this version, or taken out of the one before. */
export type Stretch = { readonly kind: 'kept' | 'added' | 'removed'; readonly words: string };

/** Words of Chinese have no spaces between them; the browser knows where they end. */
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** What changed from one text to the next, word by word. */
export const textChanges = (before: string, after: string): readonly Stretch[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    words: value.join(''),
  }));

/** A paragraph of a version beside the one it came from; a new one has no earlier words, one taken out no later. */
export type ParagraphChange = { readonly before: string; readonly after: string };

/** Two versions paragraph by paragraph: equal ones keep their place, changed ones stand beside each other. */
export const paragraphChanges = (
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] => {
  const rows: ParagraphChange[] = [];
  let removed: string[] = [];
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = part.value;
    else {
      rows.push(...(part.added ? beside(removed, part.value) : [...gone(removed), ...same(part.value)]));
      removed = [];
    }
  }
  return [...rows, ...gone(removed)];
};

const same = (paragraphs: readonly string[]): ParagraphChange[] =>
  paragraphs.map((words) => ({ before: words, after: words }));

const gone = (paragraphs: readonly string[]): ParagraphChange[] =>
  paragraphs.map((words) => ({ before: words, after: '' }));

const beside = (before: readonly string[], after: readonly string[]): ParagraphChange[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
    before: before[i] ?? '',
    after: after[i] ?? '',
  }));
