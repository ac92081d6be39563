import type { Client } from 'pg';
import { type DatabaseProblem, DatabaseFault } from '../database-fault.ts';

const OLDEST = 150_000;

const SETTINGS = `
  SELECT current_setting('server_version_num')::int4, current_setting('server_version'),
    current_setting('server_encoding'), current_setting('fsync'), current_setting('full_page_writes'),
    current_setting('synchronous_commit'), current_setting('transaction_read_only')`;

type Settings = [number, string, string, string, string, string, string];

/** @throws DatabaseFault unless the server is new enough, durable, takes every character, and writes */
export const proveServer = async (client: Client, database: string): Promise<void> => {
  const { rows } = await client.query<Settings>({ text: SETTINGS, rowMode: 'array' });
  for (const row of rows) {
    const problem = serverProblem(row, database);
    if (problem !== null) throw new DatabaseFault(problem);
  }
};

/** What is wrong with a server of these settings; null when it can be used. */
export const serverProblem = (row: Settings, database: string): DatabaseProblem | null => {
  const [number, version, encoding, fsync, fullPages, commit, readOnly] = row;
  if (number < OLDEST) return { code: 'DatabaseTooOld', database, version };
  if (encoding !== 'UTF8') return { code: 'DatabaseNotUtf8', database, encoding };
  if (readOnly === 'on') return { code: 'DatabaseReadOnly', database };
  const careless = Object.entries({ fsync, full_page_writes: fullPages, synchronous_commit: commit }).find(
    ([, value]) => value === 'off',
  );
  return careless === undefined
    ? null
    : { code: 'DatabaseNotDurable', database, setting: `${careless[0]}=${careless[1]}` };
};
