import { StoreUnavailable } from '../store-unavailable.ts';
import { isAboutContents } from './sql-state.ts';

/** Writes of one kind, put together: while one batch is under way, what arrives waits for the next. */
export type Lane<Job, Answer> = {
  /** Resolves with the job's own answer once it is durable, else rejects with `StoreUnavailable`. */
  submit(job: Job): Promise<Answer>;
  /** Writes what was submitted and refuses the rest. */
  close(): Promise<void>;
};

export type LaneOptions<Job, Answer> = {
  /** Jobs with the same name never share a batch, and go in the order of their submission. */
  readonly nameOf: (job: Job) => string;
  readonly bytesOf: (job: Job) => number;
  /** Writes jobs all at once or not at all; rejects with what went wrong. */
  readonly write: (jobs: readonly Job[]) => Promise<(job: Job) => Answer>;
};

type Waiting<Job, Answer> = {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: StoreUnavailable) => void;
};

const BATCH_JOBS = 256;
const BATCH_BYTES = 4_000_000;

export const lane = <Job, Answer>({
  nameOf,
  bytesOf,
  write,
}: LaneOptions<Job, Answer>): Lane<Job, Answer> => {
  type Batch = readonly Waiting<Job, Answer>[];
  let waiting: Waiting<Job, Answer>[] = [];
  let writing: Promise<void> | null = null;
  let open = true;

  const takeBatch = (): Batch => {
    const batch: Waiting<Job, Answer>[] = [];
    const left: Waiting<Job, Answer>[] = [];
    const names = new Set<string>();
    let bytes = 0;
    for (const one of waiting) {
      const [name, more] = [nameOf(one.job), bytesOf(one.job)];
      const fits = batch.length === 0 || (batch.length < BATCH_JOBS && bytes + more <= BATCH_BYTES);
      if (fits && !names.has(name)) {
        batch.push(one);
        bytes += more;
      } else left.push(one);
      names.add(name);
    }
    waiting = left;
    return batch;
  };

  const writeBatch = async (batch: Batch): Promise<void> => {
    try {
      const answerOf = await write(batch.map(({ job }) => job));
      for (const { job, resolve } of batch) resolve(answerOf(job));
    } catch (error) {
      if (batch.length > 1 && isAboutContents(error)) {
        await Promise.all(batch.map((one) => writeBatch([one])));
      } else {
        const unavailable = new StoreUnavailable(error);
        for (const { reject } of batch) reject(unavailable);
      }
    }
  };

  const writeAll = async (): Promise<void> => {
    // The rest of this turn of the event loop goes into the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await writeBatch(takeBatch());
    writing = null;
  };

  return {
    submit: (job) =>
      new Promise((resolve, reject) => {
        if (!open) {
          reject(new StoreUnavailable('closed'));
          return;
        }
        waiting.push({ job, resolve, reject });
        writing ??= writeAll();
      }),
    close: async () => {
      open = false;
      await writing;
    },
  };
};
