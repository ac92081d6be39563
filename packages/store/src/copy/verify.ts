import { CopyFault } from './copy-fault.ts';
import { type Entry, entryName } from './entry.ts';
import { entryLine } from './entry-line.ts';
import type { Contents } from './installation.ts';

/**
 * Reads the original and its copy side by side.
 *
 * @throws CopyFault at the first entry that is not the same in both, byte for byte
 */
export const verify = async (original: AsyncIterable<Entry>, copy: Contents): Promise<void> => {
  const copied = copy.entries()[Symbol.asyncIterator]();
  const differs = (entry: Entry): CopyFault =>
    new CopyFault({ code: 'CopyDiffers', place: copy.place, entry: entryName(entry) });
  for await (const entry of original) {
    const other = await copied.next();
    if (other.done === true || entryLine(other.value) !== entryLine(entry)) throw differs(entry);
  }
  const more = await copied.next();
  if (more.done !== true) throw differs(more.value);
};
