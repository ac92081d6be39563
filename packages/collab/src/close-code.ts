/**
 * Why the server closed the socket of a shared text. The stock provider gives up for good on 4400 to
 * 4499 and comes back by itself after every other code.
 */
export const closeCode = {
  /** A frame that no provider sends. */
  malformed: 4400,
  /** The person may not write this, or not here, or no longer: what the server lacks is not saved. */
  notAllowed: 4403,
  /** These words were written under another copy's id: throw the local copy away and load again. */
  startAfresh: 4409,
  /** The text, or one change to it, is larger than a meeting needs. */
  tooLarge: 4413,
  /** More open suggestions than one person may have. */
  tooMany: 4429,
  /** The text could not be saved or read: come back in a moment, nothing that was sent is lost. */
  tryAgain: 4503,
  /** The person's rights changed: come back with the new ones. */
  rightsChanged: 4504,
} as const;

/**
 * Whether to stay away after this close code. For the provider's `shouldReconnect`, because the plain
 * rule of the stock provider misses 1009: a frame above the limit would be sent again for ever.
 */
export const isFinalClose = (code: number): boolean => (code >= 4400 && code < 4500) || code === 1009;
