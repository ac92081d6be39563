import type { Lane, LaneOptions } from './lane.ts';
import type { RunSql } from './sql.ts';

/** What the parts of a store share. */
export type PostgresAccess = {
  /** Reads what is committed; every failure leaves as `StoreUnavailable`. */
  readonly read: RunSql;
  /** Runs one statement that writes; every failure leaves as `StoreUnavailable`. */
  readonly write: RunSql;
  /** Runs one statement of a lane; rejects with what went wrong. */
  readonly attempt: RunSql;
  /** The same for a statement that has the effect of once however often it is run: tried again for a while. */
  readonly repeat: RunSql;
  /** Opens a lane, which is closed with the store. */
  readonly lane: <Job, Answer>(options: LaneOptions<Job, Answer>) => Lane<Job, Answer>;
};
