/** Where something was written, by whichever process; not what. */
export type Change =
  | { readonly kind: 'events'; readonly stream: string; readonly version: number }
  | { readonly kind: 'text'; readonly doc: string; readonly position: number }
  | { readonly kind: 'record'; readonly of: string; readonly id: string };

/** How a process learns what others wrote into the store that they share. */
export type SharedChanges = {
  /**
   * Every stream, text and record written since the last call that resolved, or since the store was opened:
   * each once, with where it stands now. Own writes are among them, and some may come again; none is left out,
   * however long its transaction took. Rejects with `StoreUnavailable`; the next call then tells the same.
   */
  next(): Promise<readonly Change[]>;
};
