import type { ClientConfig } from 'pg';
import { DatabaseFault } from '../database-fault.ts';

const CONNECT_MS = 3_000;
/** The server gives a statement up after this; `ANSWER_MS` is for a server that does not even do that. */
const STATEMENT_MS = 5_000;
const ANSWER_MS = 7_000;
const ROW_LOCK_MS = 1_000;
const IDLE_TRANSACTION_MS = 10_000;

/** What every connection is told; it stands above what is set for the user or the database. */
const SERVER_SETTINGS = {
  synchronous_commit: 'on',
  plan_cache_mode: 'force_generic_plan',
  default_transaction_isolation: 'read\\ committed',
  statement_timeout: STATEMENT_MS,
  lock_timeout: ROW_LOCK_MS,
  idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
} as const;

/** Where a database is and how its connections are made. */
export type Address = {
  /** To be shown: without user and password. */
  readonly shown: string;
  readonly connection: ClientConfig;
};

/**
 * Reads `postgres://user:password@host:5432/name`, with the parameters that PostgreSQL's own tools know
 * (`sslmode`, `sslrootcert` …).
 *
 * @throws DatabaseFault if it is no such address
 */
export const readAddress = (text: string): Address => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new DatabaseFault({ code: 'DatabaseAddressInvalid' });
  }
  const settings = Object.entries(SERVER_SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [...(given === null ? [] : [given]), ...settings].join(' '));
  return {
    shown: `${url.protocol}//${url.host}${url.pathname}`,
    connection: {
      connectionString: url.href,
      application_name: 'yishi',
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    },
  };
};
