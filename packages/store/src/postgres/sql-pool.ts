import { Pool, type PoolClient } from 'pg';
import { countColumn } from '../column.ts';
import type { Row } from '../row.ts';
import type { Address } from './address.ts';
import { LostAnswer } from './lost-answer.ts';
import { connectionWasLost } from './sql-state.ts';
import type { RunSql, Sql, SqlValue } from './sql.ts';

/** Connections stay open: the first vote after a long talk waits for none. */
const NEVER = 0;

/** A broken connection shows at once; later it is the server that does not answer, and would not the second time. */
const SOON_MS = 1_000;

/** Connections to one database, made as they are needed and made anew when they break. */
export type SqlPool = {
  /** Rejects with `LostAnswer` where it cannot be known whether the statement was done. */
  readonly run: RunSql;
  /** The same for statements that change nothing: asked again once if the connection broke. */
  readonly read: RunSql;
  /** Waits for what is under way. */
  end(): Promise<void>;
};

/** @param connections how many there are at the most */
export const openPool = (address: Address, connections: number): SqlPool => {
  const pool = new Pool({ ...address.connection, max: connections, idleTimeoutMillis: NEVER });
  // A connection that breaks while nobody uses it is an error of the pool, one in use also of its client;
  // without a listener either would end the process. Who asked for something gets the error as an answer.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const run: RunSql = async (sql, values = []) => {
    const client = await pool.connect();
    try {
      const rows = await runOn(client, sql, values);
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  return {
    run,
    read: async (sql, values) => {
      const asked = performance.now();
      try {
        return await run(sql, values);
      } catch (error) {
        const lost = error instanceof LostAnswer || connectionWasLost(error);
        if (lost && performance.now() - asked < SOON_MS) return run(sql, values);
        throw error;
      }
    },
    end: () => pool.end(),
  };
};

/** The process of the server behind each connection. */
const backends = new WeakMap<PoolClient, number>();

const backendOf = async (client: PoolClient): Promise<number> => {
  const known = backends.get(client);
  if (known !== undefined) return known;
  const { rows } = await client.query<[unknown]>({ text: 'SELECT pg_backend_pid()', rowMode: 'array' });
  const backend = countColumn(rows[0] ?? [], 0);
  backends.set(client, backend);
  return backend;
};

const runOn = async (
  client: PoolClient,
  { name, text }: Sql,
  values: readonly SqlValue[],
): Promise<readonly Row[]> => {
  const backend = await backendOf(client);
  try {
    const { rows } = await client.query<unknown[]>({ name, text, values: [...values], rowMode: 'array' });
    return rows;
  } catch (error) {
    throw connectionWasLost(error) ? new LostAnswer(backend, error) : error;
  }
};
