/** Where shared texts are kept. Promises resolve only when the change is durable; bytes are opaque. */
export type TextPersistence = {
  /** Everything appended to a text, oldest first; nothing for a text never written. */
  load(doc: string): Promise<Uint8Array[]>;
  append(doc: string, update: Uint8Array): Promise<void>;
  /** Puts `merged` in the place of the oldest `count` updates, all or nothing. */
  compact(doc: string, merged: Uint8Array, count: number): Promise<void>;
};
