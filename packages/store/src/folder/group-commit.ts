import { StoreUnavailable } from '../store-unavailable.ts';

export type Transaction = { begin(): void; commit(): void; rollback(): void };

type Job<R> = { readonly work: (resource: R) => Answer; readonly fail: (error: StoreUnavailable) => void };
type Answer = () => void;

/** Collects the writes of one turn of the event loop and commits them together. */
export type GroupCommit<R> = {
  /**
   * Does `work` inside the next transaction, in the order of submission, and resolves with its answer
   * once that transaction is durable. Rejects with `StoreUnavailable` if it cannot be.
   */
  submit<T>(work: (resource: R) => T): Promise<T>;
  /** Commits what was submitted and refuses the rest. */
  close(): void;
};

export const groupCommit = <R extends Transaction>(resource: R): GroupCommit<R> => {
  let jobs: Job<R>[] = [];
  let open = true;

  const commit = (batch: readonly Job<R>[]): readonly Answer[] => {
    try {
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
    submit: <T>(work: (resource: R) => T) =>
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
