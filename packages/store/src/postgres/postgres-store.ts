import type { SharedChanges } from '../shared-changes.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import type { PostgresAccess } from './access.ts';
import { type Lane, lane, type LaneOptions } from './lane.ts';
import { pgEvents } from './pg-events.ts';
import { pgRecords } from './pg-records.ts';
import { pgTexts } from './pg-texts.ts';
import { repeating } from './repeating.ts';
import type { SqlPool } from './sql-pool.ts';
import type { SqlSession } from './sql-session.ts';
import type { RunSql, Sql } from './sql.ts';

/** The smallest write there is. */
const PROOF: Sql = {
  name: 'prove',
  text: `INSERT INTO yishi.meta (key, value) VALUES ('proof', '') ON CONFLICT (key) DO UPDATE SET value = ''`,
};

export type PostgresOptions = {
  /** How long a write of a record waits for a server that starts anew or is replaced by another. */
  readonly patienceMs?: number;
};

/** Connections to one database, in which `session` holds a place. */
type Connected = {
  /** For the lanes and their proof alone, so that no vote waits behind the reading of a long log. */
  readonly lanePool: SqlPool;
  readonly pool: SqlPool;
  readonly session: SqlSession;
  readonly shared: SharedChanges;
};

/** The store over connections to a database that was proven and has its tables. */
export const postgresStore = (
  { lanePool, pool, session, shared }: Connected,
  { patienceMs = 3_000 }: PostgresOptions,
): Store => {
  let open = true;
  const lanes: Pick<Lane<unknown, unknown>, 'close'>[] = [];
  const inPlace =
    ({ run }: SqlPool): RunSql =>
    async (sql, values) => {
      await session.held();
      return run(sql, values);
    };
  const attempt = inPlace(lanePool);
  const guarded =
    (run: RunSql): RunSql =>
    async (sql, values) => {
      if (!open) throw new StoreUnavailable('closed');
      try {
        return await run(sql, values);
      } catch (error) {
        throw new StoreUnavailable(error);
      }
    };
  const access: PostgresAccess = {
    read: guarded(pool.read),
    write: guarded(inPlace(pool)),
    attempt,
    repeat: repeating(attempt, patienceMs),
    lane: <Job, Answer>(options: LaneOptions<Job, Answer>) => {
      const made = lane(options);
      lanes.push(made);
      return made;
    },
  };
  return {
    events: pgEvents(access),
    texts: pgTexts(access),
    records: pgRecords(access),
    shared,
    prove: async () => {
      await guarded(attempt)(PROOF);
    },
    close: async () => {
      if (!open) return;
      open = false;
      await Promise.all(lanes.map((one) => one.close()));
      await Promise.all([lanePool.end(), pool.end()]);
      await session.end();
    },
  };
};
