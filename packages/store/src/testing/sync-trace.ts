/** What a system call trace of the appender shows. */
export type SyncVerdict = {
  readonly acknowledged: number;
  /** Acknowledgements said before what they acknowledge was written and synced. */
  readonly early: readonly string[];
  /** For each turn, how often the journal was synced between its first question and its first answer. */
  readonly syncsPerTurn: readonly number[];
};

const WORD = /write\(1<[^>]*>, "(ask|ack) (\S+ \d+)\\n"/;
const JOURNAL_WRITE = /pwrite64\(\d+<[^>]*-wal>/;
const JOURNAL_SYNC = /(?:fdatasync|fsync)\(\d+<[^>]*-wal>\)\s+= 0/;
const UNFINISHED = /^(\d+) (.*) <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) <\.\.\. \w+ resumed>(.*)$/;

/** Puts the calls that strace shows in two halves together, at the place where they ended. */
const wholeCalls = (trace: string): string[] => {
  const halves = new Map<string, string>();
  return trace.split('\n').map((line) => {
    const [, startedBy, start] = UNFINISHED.exec(line) ?? [];
    if (startedBy !== undefined && start !== undefined) halves.set(startedBy, start);
    const [, endedBy, end] = RESUMED.exec(line) ?? [];
    return endedBy === undefined ? line : `${endedBy} ${halves.get(endedBy) ?? ''}${end ?? ''}`;
  });
};

/** Judges a trace of write, pwrite64, fsync and fdatasync made by `strace -f -y`. */
export const judgeTrace = (trace: string): SyncVerdict => {
  /** What is asked and not answered, with what the journal has seen since. */
  const asked = new Map<string, { written: boolean; synced: boolean }>();
  const early: string[] = [];
  const syncsPerTurn: number[] = [];
  let [acknowledged, syncs, answering] = [0, 0, true];
  for (const line of wholeCalls(trace)) {
    const [, word, what = ''] = WORD.exec(line) ?? [];
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
    } else if (JOURNAL_SYNC.test(line)) {
      syncs += 1;
      for (const seen of asked.values()) seen.synced = seen.written;
    } else if (JOURNAL_WRITE.test(line)) {
      for (const seen of asked.values()) [seen.written, seen.synced] = [true, false];
    }
  }
  return { acknowledged, early, syncsPerTurn };
};
