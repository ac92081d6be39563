/**
 * One thing that is kept, in the form in which it is kept: data as JSON text, so that a copy is the same byte for
 * byte. Snapshots are not among them: they follow from the events.
 */
export type Entry =
  | {
      readonly kind: 'event';
      readonly stream: string;
      readonly version: number;
      readonly type: string;
      readonly at: number;
      readonly commandId: string | null;
      readonly dataJson: string;
    }
  | {
      readonly kind: 'text';
      readonly doc: string;
      readonly position: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'record'; readonly of: string; readonly id: string; readonly valueJson: string };

/** How many there are of each. */
export type EntryCounts = { readonly events: number; readonly texts: number; readonly records: number };

/** What an entry is about, to be said to whoever looks for it. */
export const entryName = (entry: Entry): string => {
  switch (entry.kind) {
    case 'event':
      return `event ${entry.version} of ${entry.stream}`;
    case 'text':
      return `update ${entry.position} of ${entry.doc}`;
    case 'record':
      return `record ${entry.of}/${entry.id}`;
    default:
      return entry satisfies never;
  }
};
