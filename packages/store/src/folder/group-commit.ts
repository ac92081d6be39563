import { StoreUnavailable } from '../store-unavailable.ts';

export type Transaction = { begin(): void; commit(): void; rollback(): void };

type Job<R> = {
  readonly work: (resource: R) => Answer;
  readonly alone: (resource: R) => Answer | null;
  readonly fail: (error: StoreUnavailable) => void;
};
type Answer = () => void;

/** Collects the writes of one turn of the event loop and commits them together. */
export type GroupCommit<R> = {
  /**
   * Does `work` inside the next transaction, in the order of submission, and resolves with its answer
   * once that transaction is durable. Rejects with `StoreUnavailable` if it cannot be.
   *
   * @param alone the same as one statement, which is a transaction by itself: tried when nothing else waits.
   *   Answers null, having changed nothing, where one statement is not enough.
   */
  submit<T>(work: (resource: R) => T, alone?: (resource: R) => T | null): Promise<T>;
  /** Commits what was submitted and refuses the rest. */
  close(): void;
};

export const groupCommit = <R extends Transaction>(resource: R): GroupCommit<R> => {
  let jobs: Job<R>[] = [];
  let open = true;

  const commitAlone = ([job, ...others]: readonly Job<R>[]): readonly Answer[] | null => {
    const answer = job === undefined || others.length > 0 ? null : job.alone(resource);
    return answer === null ? null : [answer];
  };

  const commit = (batch: readonly Job<R>[]): readonly Answer[] => {
    try {
      const alone = commitAlone(batch);
      if (alone !== null) return alone;
      resource.begin();
      const answers = batch.map((job) => job.work(resource));
      resource.commit();
      return answers;
    } catch (error) {
      rollback(resource);
      const unavailable = new StoreUnavailable(error);
      return batch.map((job) => () => job.fail(unavailable));
    }
  };

  const flush = (): void => {
    const batch = jobs;
    jobs = [];
    if (batch.length > 0) commit(batch).forEach((answer) => answer());
  };

  return {
    submit: <T>(work: (resource: R) => T, alone: (resource: R) => T | null = () => null) =>
      new Promise<T>((resolve, reject) => {
        if (!open) {
          reject(new StoreUnavailable('closed'));
          return;
        }
        if (jobs.length === 0) setImmediate(flush);
        jobs.push({
          work: (given) => {
            const result = work(given);
            return () => resolve(result);
          },
          alone: (given) => {
            const result = alone(given);
            return result === null ? null : () => resolve(result);
          },
          fail: reject,
        });
      }),
    close: () => {
      open = false;
      flush();
    },
  };
};

const rollback = (transaction: Transaction): void => {
  try {
    transaction.rollback();
  } catch {
    // The commit's own error says more; the next begin shows whether the file is usable again.
  }
};
