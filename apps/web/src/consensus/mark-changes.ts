import type { Statement } from '@yishi/core';

/** A paragraph and whether the draft before did not have it in these words. */
export type MarkedParagraph = { words: string; changed: boolean };

/** The paragraphs of a draft, against the one before it; nothing is new in the first. */
export const markChanges = (
  { versions }: Pick<Statement, 'versions'>,
  version: number,
): MarkedParagraph[] => {
  const before = versions.find((v) => v.version === version - 1);
  const known = before === undefined ? null : new Set(before.paragraphs);
  return (versions.find((v) => v.version === version)?.paragraphs ?? []).map((words) => ({
    words,
    changed: known !== null && !known.has(words),
  }));
};
