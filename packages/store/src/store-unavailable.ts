/**
 * The store could not do what was asked: the disk is full or failing, the database is away, or the store is
 * closed. It may well work again at the next attempt.
 *
 * Where the answer of a database was lost, the write may be done all the same: whoever gets this error to an
 * append reads again what is stored before anything else is decided. A folder shows nothing of it for as long as the
 * process lives; where it was the sync that failed, a crash before the next write may bring it back.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super(`The store is unavailable: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
