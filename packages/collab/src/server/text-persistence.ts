/** What is kept of a text at one place in its order, counted from 1. */
export type KeptUpdate = { readonly position: number; readonly bytes: Uint8Array };

/** The position that the text has now; or that somebody else wrote, and how far it is. */
export type Kept =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly actual: number };

/** Where shared texts are kept, by one process or several. Promises resolve only when the change is durable; bytes are opaque. */
export type TextPersistence = {
  /** What was appended behind a position (0 for all), oldest first; nothing for a text never written. */
  load(doc: string, after: number): Promise<readonly KeptUpdate[]>;
  /** Appends behind the position `expected`, unless the text is elsewhere. */
  append(doc: string, expected: number, update: Uint8Array): Promise<Kept>;
  /** Puts `merged` in the place of everything through a position, all or nothing; false where somebody did so already. */
  compact(doc: string, merged: Uint8Array, through: number): Promise<boolean>;
};
