import type { SpeechRow } from '@yishi/records';

/** Speeches that follow each other on the same item. */
export type SpeechGroup = { readonly item: string | null; readonly speeches: readonly SpeechRow[] };

/** Speeches in their order, those on one item together, so that the item is said once. */
export const speechesByItem = (speeches: readonly SpeechRow[]): SpeechGroup[] =>
  speeches.reduce<SpeechGroup[]>((groups, speech) => {
    const last = groups.at(-1);
    return last !== undefined && last.item === speech.item
      ? [...groups.slice(0, -1), { item: last.item, speeches: [...last.speeches, speech] }]
      : [...groups, { item: speech.item, speeches: [speech] }];
  }, []);
