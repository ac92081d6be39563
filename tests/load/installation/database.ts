import { type PostgresServer, startPostgres } from '@yishi/store/testing';
import type { Counters } from './installation.ts';
import { familyCpuMs, parentOf } from './process-use.ts';

/** A PostgreSQL that counts; settings as for a small server, and durable. */
export type Database = { url: string; count(): Promise<Counters>; end(): Promise<void> };

/** The number of the next transaction that writes, and how long the journal is, in bytes. */
const COUNT = `
  SELECT pg_snapshot_xmax(pg_current_snapshot())::text, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text,
    (SELECT sum(xact_commit) FROM pg_stat_database)::text`;

const countOf = async (server: PostgresServer, postmaster: number): Promise<Counters> => {
  const [[writes, walBytes, transactions] = []] = await server.query(COUNT);
  return {
    postgresMs: familyCpuMs(postmaster),
    writes: Number(writes),
    walBytes: Number(walBytes),
    transactions: Number(transactions),
  };
};

export const startDatabase = async (): Promise<Database> => {
  const server = await startPostgres({ shared_buffers: '256MB', max_connections: '100' });
  // A process of the server that stays: its parent is the first of the family.
  const [[checkpointer] = []] = await server.query(
    "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'",
  );
  const postmaster = parentOf(Number(checkpointer));
  return {
    url: await server.freshDatabase(),
    count: () => countOf(server, postmaster),
    end: () => server.end(),
  };
};
