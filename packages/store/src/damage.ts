/** Where a data folder is damaged. */
export type Damage = {
  /** The whole database file, the journal of its last commits, or one of its tables. */
  readonly part: 'file' | 'journal' | 'meta' | 'streams' | 'events' | 'snapshots' | 'texts' | 'records';
  /** The stream, the document, or `kind/id` of the record; null where that cannot be told. */
  readonly name: string | null;
  /** What was seen, for the person who repairs it. */
  readonly detail: string;
};
