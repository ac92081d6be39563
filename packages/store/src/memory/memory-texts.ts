import { storableCount, storableName } from '../storable.ts';
import type { TextStore, TextUpdate } from '../text-store.ts';
import type { Attempt } from './attempt.ts';

export const memoryTexts = (attempt: Attempt): TextStore => {
  const texts = new Map<string, readonly TextUpdate[]>();
  const updatesOf = (doc: string): readonly TextUpdate[] => texts.get(doc) ?? [];
  return {
    append: (doc, expected, update) =>
      attempt(() => {
        storableName('document', doc);
        storableCount('expected position', expected);
        const kept = updatesOf(doc);
        const actual = kept.at(-1)?.position ?? 0;
        if (actual !== expected) return { ok: false, conflict: true, actual };
        texts.set(doc, [...kept, { position: expected + 1, bytes: update.slice() }]);
        return { ok: true, version: expected + 1 };
      }),
    load: (doc, after = 0) =>
      attempt(() => {
        storableCount('position', after);
        return updatesOf(doc)
          .filter(({ position }) => position > after)
          .map(({ position, bytes }) => ({ position, bytes: bytes.slice() }));
      }),
    compact: (doc, merged, through) =>
      attempt(() => {
        const kept = updatesOf(doc);
        if (!kept.some(({ position }) => position === through)) return false;
        const later = kept.filter(({ position }) => position > through);
        texts.set(doc, [{ position: through, bytes: merged.slice() }, ...later]);
        return true;
      }),
  };
};
