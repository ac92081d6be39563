/** Names of staff that look the same are the same. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase();
