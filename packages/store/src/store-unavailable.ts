/**
 * The store could not do what was asked: the disk is full or failing, or the store is closed. None of
 * the refused write is visible; the store may well work again at the next attempt.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super(`The store is unavailable: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
