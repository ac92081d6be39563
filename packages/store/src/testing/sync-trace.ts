import { wholeCalls } from './whole-calls.ts';

/** What a system call trace of the appender shows. */
export type SyncVerdict = {
  readonly acknowledged: number;
  /** Acknowledgements said before what they acknowledge was written and synced. */
  readonly early: readonly string[];
  /** For each turn, how often the journal was synced between its first question and its first answer. */
  readonly syncsPerTurn: readonly number[];
};

/** What a line of a trace says of what is asked and answered; null for another line. */
type Said = { readonly word: 'ask' | 'ack'; readonly what: string } | null;

/** How a trace shows the questions, the answers, and what becomes of the journal. */
export type TraceSigns = {
  readonly said: (line: string) => Said;
  readonly journalWrite: RegExp;
  readonly journalSync: RegExp;
};

const WORD = /write\(1<[^>]*>, "(ask|ack) (\S+ \d+)\\n"/;

/** The appender says its questions and answers; the journal is SQLite's. */
export const APPENDER_SIGNS: TraceSigns = {
  said: (line) => {
    const [, word, what = ''] = WORD.exec(line) ?? [];
    return word === 'ask' || word === 'ack' ? { word, what } : null;
  },
  journalWrite: /pwrite64\(\d+<[^>]*-wal>/,
  journalSync: /(?:fdatasync|fsync)\(\d+<[^>]*-wal>\)\s+= 0/,
};

// Process ids are filled up with spaces to five columns.
const ASKED = /^(\d+) +recvfrom\(\d+<[^>]*>, ".*append-events/;
const ANSWERED = /^(\d+) +sendto\(\d+<[^>]*>, ".*name\\0.*version\\0.*SELECT \d+\\0/;

/** Each process of PostgreSQL has one client, which asks and is answered. */
export const POSTGRES_SIGNS: TraceSigns = {
  said: (line) => {
    const [asked, answered] = [ASKED.exec(line)?.[1], ANSWERED.exec(line)?.[1]];
    if (asked !== undefined) return { word: 'ask', what: asked };
    return answered === undefined ? null : { word: 'ack', what: answered };
  },
  journalWrite: /pwrite64\(\d+<[^>]*\/pg_wal\/[^>]*>/,
  journalSync: /fdatasync\(\d+<[^>]*\/pg_wal\/[^>]*>\)\s+= 0/,
};

/** Judges a trace of such calls made by `strace -f -y`. */
export const judgeTrace = (trace: string, signs: TraceSigns = APPENDER_SIGNS): SyncVerdict => {
  /** What is asked and not answered, with what the journal has seen since. */
  const asked = new Map<string, { written: boolean; synced: boolean }>();
  const early: string[] = [];
  const syncsPerTurn: number[] = [];
  let [acknowledged, syncs, answering] = [0, 0, true];
  for (const line of wholeCalls(trace.split('\n'), (line) => signs.said(line)?.word === 'ack')) {
    const { word, what = '' } = signs.said(line) ?? {};
    if (word === 'ask') {
      if (answering) syncs = 0;
      answering = false;
      asked.set(what, { written: false, synced: false });
    } else if (word === 'ack') {
      if (!answering) syncsPerTurn.push(syncs);
      answering = true;
      acknowledged += 1;
      const seen = asked.get(what);
      if (!seen?.written || !seen.synced) early.push(what);
    } else if (signs.journalSync.test(line)) {
      syncs += 1;
      for (const seen of asked.values()) seen.synced = seen.written;
    } else if (signs.journalWrite.test(line)) {
      for (const seen of asked.values()) [seen.written, seen.synced] = [true, false];
    }
  }
  return { acknowledged, early, syncsPerTurn };
};
