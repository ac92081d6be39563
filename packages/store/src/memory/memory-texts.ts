import { storableName } from '../storable.ts';
import type { TextStore } from '../text-store.ts';
import type { Attempt } from './attempt.ts';

export const memoryTexts = (attempt: Attempt): TextStore => {
  const texts = new Map<string, readonly Uint8Array[]>();
  return {
    append: (doc, update) =>
      attempt(() => {
        texts.set(storableName('document', doc), [...(texts.get(doc) ?? []), update.slice()]);
      }),
    load: (doc) => attempt(() => (texts.get(doc) ?? []).map((update) => update.slice())),
    compact: (doc, merged, count) =>
      attempt(() => {
        const kept = texts.get(doc) ?? [];
        if (!(Number.isSafeInteger(count) && count >= 1 && count <= kept.length)) {
          throw new RangeError(`${doc} has fewer than ${count} updates to compact`);
        }
        texts.set(doc, [merged.slice(), ...kept.slice(count)]);
      }),
  };
};
