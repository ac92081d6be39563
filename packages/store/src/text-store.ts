import type { AppendResult } from './event-store.ts';

/** One stored update of a shared text. */
export type TextUpdate = {
  /** Place in its document, counted from 1; compacting leaves gaps below. */
  readonly position: number;
  readonly bytes: Uint8Array;
};

/**
 * The updates of shared texts. The bytes are opaque to the store. Promises resolve only when the change is
 * durable.
 */
export type TextStore = {
  /**
   * Appends one update behind the position `expected`, the last that the writer knows (0 for a new
   * document); if the document is elsewhere the answer is a conflict with its actual position.
   */
  append(doc: string, expected: number, update: Uint8Array): Promise<AppendResult>;
  /**
   * The updates of a document with a position above `after`, oldest first. The first may hold, put
   * together, what stood at earlier positions too.
   */
  load(doc: string, after?: number): Promise<readonly TextUpdate[]>;
  /**
   * Puts `merged` in the place of all updates up to and including the position `through`, all at once: a
   * crash leaves either them or it. Answers whether it did: nothing changes if no update stands at
   * `through`, as when somebody compacted beyond it.
   */
  compact(doc: string, merged: Uint8Array, through: number): Promise<boolean>;
};
