import corpus from './payloads.json' with { type: 'json' };

/** Every attempt of the corpus, without spaces around it, as forms take words; where it comes from stands in the file. */
export const payloads: readonly string[] = [
  ...new Set(Object.values(corpus.payloads).flatMap((some) => some.map((payload) => payload.trim()))),
];

/** Attempts put together into words of at most so many characters, each attempt that fits once. */
export const packed = (length: number): string[] => {
  const packs: string[] = [];
  for (const payload of payloads.filter((each) => each.length <= length)) {
    const last = packs.at(-1);
    if (last !== undefined && last.length + 1 + payload.length <= length)
      packs[packs.length - 1] = `${last} ${payload}`;
    else packs.push(payload);
  }
  return packs;
};

/** Those that fit into a field as they are. */
export const upTo = (length: number): string[] => payloads.filter((payload) => payload.length <= length);

/** The one at a place of a list that goes round. */
export const around = (list: readonly string[], place: number): string => list[place % list.length] ?? '';
