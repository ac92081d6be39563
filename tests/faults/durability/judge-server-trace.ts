import { wholeCalls } from '@yishi/store/testing';

/** What a trace of the server's system calls shows. */
export type TraceVerdict = {
  acknowledged: number;
  syncs: number;
  /** Acknowledgements and events that left before what they tell was written and synced. */
  early: readonly string[];
};

const JOURNAL_WRITE = /pwrite64\(\d+<[^>]*-wal>/;
const JOURNAL_SYNC = /(?:fdatasync|fsync)\(\d+<[^>]*-wal>\)\s+= 0/;
const READ = /\bread\((\d+)<(?:socket|TCP)[^>]*>/;
const SEND = /\bwritev?\((\d+)<(?:socket|TCP)[^>]*>/;
const ASKED = /42(\d+)\[\\"command\\",/g;
const ACKNOWLEDGED = /43(\d+)\[\{\\"ok\\":true/g;
const EVENTS = /42\[\\"events\\",\{\\"events\\":\[\{/;

/** The journal since a command was asked. */
type Seen = { written: boolean; synced: boolean };

/**
 * Judges a trace of read, write, writev, pwrite64, fdatasync and fsync by `strace -f -y`: between the moment a command
 * was read and its acknowledgement the journal is written and then synced, and no event leaves while the journal holds
 * something that is not synced.
 */
export const judgeServerTrace = (trace: string): TraceVerdict => {
  const asked = new Map<string, Seen>();
  const early: string[] = [];
  let [acknowledged, syncs, dirty] = [0, 0, false];
  for (const line of wholeCalls(trace.split('\n'), (begun) => SEND.test(begun))) {
    const [, reader] = READ.exec(line) ?? [];
    const [, sender] = SEND.exec(line) ?? [];
    if (JOURNAL_WRITE.test(line)) {
      dirty = true;
      for (const seen of asked.values()) [seen.written, seen.synced] = [true, false];
    } else if (JOURNAL_SYNC.test(line)) {
      [syncs, dirty] = [syncs + 1, false];
      for (const seen of asked.values()) seen.synced = seen.written;
    } else if (reader !== undefined) {
      for (const [, serial] of line.matchAll(ASKED))
        asked.set(`${reader} ${serial}`, { written: false, synced: false });
    } else if (sender !== undefined) {
      if (dirty && EVENTS.test(line)) early.push(`events to ${sender}`);
      for (const [, serial] of line.matchAll(ACKNOWLEDGED)) {
        acknowledged += 1;
        const seen = asked.get(`${sender} ${serial}`);
        if (seen?.written !== true || !seen.synced) early.push(`acknowledgement ${serial} to ${sender}`);
      }
    }
  }
  return { acknowledged, syncs, early };
};
