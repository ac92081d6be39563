import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphChanges, textChanges } from './text-changes.ts';

describe('what changed in a text', () => {
  it('marks the words, not the whole line', () => {
    expect(textChanges('音箱各队自备。', '音箱两队共用一台。')).toEqual([
      { kind: 'kept', words: '音箱' },
      { kind: 'removed', words: '各队自备' },
      { kind: 'added', words: '两队共用一台' },
      { kind: 'kept', words: '。' },
    ]);
  });

  it('what is kept and removed is the earlier text, what is kept and added the later', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const changes = textChanges(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ words }) => words)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('no paragraph of either version is lost', () => {
    const texts = fc.array(fc.constantFrom('一', '二', '三', '四', '五'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const rows = paragraphChanges(before, after);
        expect(rows.map((row) => row.before).filter((words) => words !== '')).toEqual(before);
        expect(rows.map((row) => row.after).filter((words) => words !== '')).toEqual(after);
      }),
    );
  });

  it('a changed paragraph stands beside the one it came from', () => {
    expect(paragraphChanges(['地点。', '八点结束。'], ['地点。', '八点半结束。'])).toEqual([
      { before: '地点。', after: '地点。' },
      { before: '八点结束。', after: '八点半结束。' },
    ]);
  });
});
