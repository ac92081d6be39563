/*
 * The journal of the embedded store is SQLite's write-ahead log: a header of 32 bytes, then frames of a header of 24
 * bytes and a page each. A frame that ends a commit has the size of the database in its second word; frames with other
 * salts than the header are left over from before. Layout: https://www.sqlite.org/fileformat2.html#walformat
 */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/** Where the last two commits of a journal end, in bytes; null where it has fewer than two. */
export const lastCommits = (journal: Buffer): { before: number; end: number } | null => {
  if (journal.length <= HEADER_BYTES) return null;
  const frameBytes = FRAME_HEADER_BYTES + journal.readUInt32BE(8);
  const salts = journal.toString('hex', 16, 24);
  const ends: number[] = [];
  for (let at = HEADER_BYTES; at + frameBytes <= journal.length; at += frameBytes) {
    if (journal.toString('hex', at + 8, at + 16) !== salts) break;
    if (journal.readUInt32BE(at + 4) !== 0) ends.push(at + frameBytes);
  }
  const [before, end] = ends.slice(-2);
  return before === undefined || end === undefined ? null : { before, end };
};
