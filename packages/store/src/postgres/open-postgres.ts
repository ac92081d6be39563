import { Client } from 'pg';
import type { Store } from '../store.ts';
import { type Address, readAddress } from './address.ts';
import { databaseFaultOf } from './database-fault-of.ts';
import { endClient } from './end-client.ts';
import { FORMATS } from './formats.ts';
import { migrate } from './migrate.ts';
import { pgChanges } from './pg-changes.ts';
import { type PostgresOptions, postgresStore } from './postgres-store.ts';
import { proveServer } from './prove-server.ts';
import { openPool } from './sql-pool.ts';
import { openSession, type SqlSession } from './sql-session.ts';

/** One for each lane (events, texts, records) and one for the proof that they can write. */
const LANE_CONNECTIONS = 4;
/** With these and the session a process has nine connections at the most. */
const OTHER_CONNECTIONS = 4;

/**
 * Opens the store in the PostgreSQL database at `url` (`postgres://user:password@host:5432/name`), which may be
 * empty. Durable, for any number of processes at a time.
 *
 * @throws DatabaseFault if the database cannot be reached or used
 */
export const openPostgres = async (url: string, options: PostgresOptions = {}): Promise<Store> => {
  const address = readAddress(url);
  const session = openSession(address);
  try {
    return await open(address, session, options);
  } catch (error) {
    await session.end();
    throw databaseFaultOf(address.shown, error);
  }
};

const open = async (address: Address, session: SqlSession, options: PostgresOptions): Promise<Store> => {
  await prepare(address);
  await session.held();
  const shared = await pgChanges(session);
  const [lanePool, pool] = [openPool(address, LANE_CONNECTIONS), openPool(address, OTHER_CONNECTIONS)];
  return postgresStore({ lanePool, pool, session, shared }, options);
};

/** Makes sure of the server, and of the tables. */
const prepare = async ({ connection, shown }: Address): Promise<void> => {
  // Whoever waits for another process that changes the tables waits as long as that takes.
  const client = new Client({ ...connection, query_timeout: undefined });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await proveServer(client, shown);
    await migrate(client, shown, FORMATS);
    await client.query('SET statement_timeout = 0');
    await client.query(FORGET_DELETED);
    for (const table of NUMBERED) await client.query(numberAnew(table));
  } finally {
    await endClient(client);
  }
};

/** Rows that somebody is writing at this moment are passed over: nobody waits, and the next start finds them. */
const chosen = (table: string, condition: string): string => `
  ctid = ANY (ARRAY(SELECT ctid FROM yishi.${table} WHERE ${condition} FOR UPDATE SKIP LOCKED))`;

/** By then every process that could have missed a deletion has been started anew. */
const FORGET_DELETED = `
  DELETE FROM yishi.records WHERE ${chosen('records', 'value IS NULL AND changed_on < current_date - 30')}`;

const NUMBERED = ['streams', 'documents', 'records'] as const;

/**
 * Transactions count from the beginning in a database that was made from a dump. What is numbered higher than any
 * of this server would seem new for ever.
 */
const numberAnew = (table: (typeof NUMBERED)[number]): string => `
  UPDATE yishi.${table} SET changed = DEFAULT
  WHERE ${chosen(table, 'changed >= pg_snapshot_xmax(pg_current_snapshot())')}`;
