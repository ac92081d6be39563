/** Runs one operation, or rejects when the store is closed. */
export type Attempt = <T>(operation: () => T) => Promise<T>;
