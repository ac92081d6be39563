import { createWriteStream } from 'node:fs';
import type { HistoryLine } from '../journal.ts';

export type HistoryFile = { write: (line: HistoryLine) => void; close: () => Promise<void> };

/** Lines of JSON in a new file; without one they go nowhere. */
export const openHistory = (path: string | null): HistoryFile => {
  if (path === null) return { write: () => undefined, close: () => Promise.resolve() };
  const file = createWriteStream(path);
  return {
    write: (line) => void file.write(`${JSON.stringify(line)}\n`),
    close: () => new Promise((resolve) => file.end(resolve)),
  };
};
