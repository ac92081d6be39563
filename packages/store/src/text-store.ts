/**
 * The updates of shared texts, in the order they were appended. The bytes are opaque to the store.
 * Promises resolve only when the change is durable.
 */
export type TextStore = {
  append(doc: string, update: Uint8Array): Promise<void>;
  /** All updates of a document, oldest first; none for a document never written. */
  load(doc: string): Promise<Uint8Array[]>;
  /**
   * Puts `merged` in the place of the oldest `count` updates, all at once: a crash leaves either them
   * or it. Updates appended meanwhile stay after it. Rejects with a `RangeError` and changes nothing
   * if there are fewer than `count`, or `count` is below 1.
   */
  compact(doc: string, merged: Uint8Array, count: number): Promise<void>;
};
