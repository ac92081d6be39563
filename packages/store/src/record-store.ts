export type JsonRecord = { readonly id: string; readonly value: unknown };

/**
 * Small JSON documents by kind and id: accounts, sessions, secrets, contact data; what must be
 * erasable and so has no place in the log. Promises resolve only when the change is durable.
 */
export type RecordStore = {
  put(kind: string, id: string, value: unknown): Promise<void>;
  /** Stores the record unless there is one already; says whether it did. */
  insertOnce(kind: string, id: string, value: unknown): Promise<boolean>;
  /**
   * Puts `value` where the record holds `expected`, as `get` gave it; answers whether it did. What several
   * processes change is changed by this, or one would write over what another just wrote.
   */
  replace(kind: string, id: string, expected: unknown, value: unknown): Promise<boolean>;
  get(kind: string, id: string): Promise<JsonRecord | null>;
  /** All records of a kind, ordered by id. */
  list(kind: string): Promise<readonly JsonRecord[]>;
  /** Erases the record; deleting what is not there is no error. */
  delete(kind: string, id: string): Promise<void>;
};
