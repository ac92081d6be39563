import { CopyFault } from './copy-fault.ts';
import { type Entry, type EntryCounts, entryName } from './entry.ts';

/** Counts what passes. */
export type Counting = { readonly counts: () => EntryCounts; readonly entries: AsyncIterable<Entry> };

type Key = readonly [kind: number, name: string, place: number, id: string];

const keyOf = (entry: Entry): Key => {
  switch (entry.kind) {
    case 'event':
      return [0, entry.stream, entry.version, ''];
    case 'text':
      return [1, entry.doc, entry.position, ''];
    case 'record':
      return [2, entry.of, 0, entry.id];
    default:
      return entry satisfies never;
  }
};

const compareText = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

const follows = (after: Key, before: Key): boolean =>
  (after[0] - before[0] ||
    compareText(after[1], before[1]) ||
    after[2] - before[2] ||
    compareText(after[3], before[3])) > 0;

/** Is the event the next of its stream? */
const hasNoGap = (entry: Entry, before: Entry | null): boolean =>
  entry.kind !== 'event' ||
  entry.version === (before?.kind === 'event' && before.stream === entry.stream ? before.version + 1 : 1);

/**
 * The same entries, counted.
 *
 * @throws CopyFault at an entry that comes twice or out of order, or that lacks the event before it
 */
export const inOrder = (source: AsyncIterable<Entry>): Counting => {
  const counts = { events: 0, texts: 0, records: 0 };
  const entries = async function* (): AsyncGenerator<Entry> {
    let before: Entry | null = null;
    for await (const entry of source) {
      const ordered = before === null || follows(keyOf(entry), keyOf(before));
      if (!ordered || !hasNoGap(entry, before)) {
        throw new CopyFault({ code: 'PlaceOutOfOrder', entry: entryName(entry) });
      }
      counts[`${entry.kind}s`] += 1;
      before = entry;
      yield entry;
    }
  };
  return { counts: () => counts, entries: entries() };
};
