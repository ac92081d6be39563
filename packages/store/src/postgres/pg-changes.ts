import type { Change, SharedChanges } from '../shared-changes.ts';
import { countColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { SqlSession } from './sql-session.ts';
import type { Sql } from './sql.ts';

/**
 * Every head and record carries the number of the transaction that wrote it last. Numbers are given when a
 * transaction begins to write, so a small one may be committed after a great one; but every transaction below the
 * snapshot's `xmin` has ended. So each call asks for what was written by transactions from the last call's `xmin`
 * on, and takes the new one from the very snapshot it reads by (one statement has one snapshot).
 */
const SINCE: Sql = {
  name: 'changes-since',
  text: `
    SELECT 'until', '', '', 0::int8, pg_snapshot_xmin(pg_current_snapshot())::text
    UNION ALL
    SELECT 'events', name, '', version, changed::text FROM yishi.streams WHERE changed >= $1::text::xid8
    UNION ALL
    SELECT 'text', name, '', position, changed::text FROM yishi.documents WHERE changed >= $1::text::xid8
    UNION ALL
    SELECT 'record', kind, id, 0::int8, changed::text FROM yishi.records WHERE changed >= $1::text::xid8`,
};

const NOW: Sql = { name: 'changes-now', text: 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text' };

/**
 * How far to go back on a new connection. A server that crashed may use numbers again which it had given to
 * transactions that left no trace; at most those of the last moments before.
 */
const AGAIN_AFTER_RECONNECT = 1_000_000n;

const farBack = (since: bigint): bigint =>
  since > AGAIN_AFTER_RECONNECT ? since - AGAIN_AFTER_RECONNECT : 0n;

/** A change, where it happened, and the transaction that made it. */
type News = { readonly change: Change; readonly place: string; readonly by: bigint };

const newsOf = (row: Row): readonly News[] => {
  const [kind, name, id] = [textColumn(row, 0), textColumn(row, 1), textColumn(row, 2)];
  const news = (change: Change): readonly News[] => [
    { change, place: `${kind}\0${name}\0${id}`, by: BigInt(textColumn(row, 4)) },
  ];
  switch (kind) {
    case 'events':
      return news({ kind, stream: name, version: countColumn(row, 3) });
    case 'text':
      return news({ kind, doc: name, position: countColumn(row, 3) });
    case 'record':
      return news({ kind, of: name, id });
    default:
      return [];
  }
};

const untilOf = (rows: readonly Row[]): bigint => {
  const until = rows.find((row) => row[0] === 'until');
  return BigInt(textColumn(until ?? [], 4));
};

/** Tells the changes after the moment of this call. */
export const pgChanges = async (session: SqlSession): Promise<SharedChanges> => {
  const [now] = await session.run(NOW);
  let since = BigInt(textColumn(now ?? [], 0));
  let connection = session.connections();
  /** What was told of transactions from `since` on: the transaction by the place. */
  let told: ReadonlyMap<string, bigint> = new Map();

  const next = async (): Promise<readonly Change[]> => {
    await session.held();
    const asking = session.connections();
    const anew = asking !== connection;
    const rows = await session.run(SINCE, [String(anew ? farBack(since) : since)]);
    if (session.connections() !== asking) throw new Error('the connection was lost meanwhile');
    const before = told;
    const news = rows.flatMap(newsOf);
    since = untilOf(rows);
    connection = asking;
    told = new Map(news.filter(({ by }) => by >= since).map(({ place, by }) => [place, by]));
    return news.filter(({ place, by }) => anew || before.get(place) !== by).map(({ change }) => change);
  };
  return {
    next: async () => {
      try {
        return await next();
      } catch (error) {
        throw new StoreUnavailable(error);
      }
    },
  };
};
