import type { Client } from 'pg';
import { DatabaseFault } from '../database-fault.ts';
import type { Step } from './formats.ts';
import { LOCK_WAIT_MS, PLACE_LOCK } from './take-place.ts';

/** Whoever holds it is the only one who changes tables. */
const MIGRATION_LOCK = 0x7969_7368_6902;

/**
 * Brings the tables to the last of `formats`, all at once or not at all. Of several processes that do so at the
 * same moment one does the work and the others wait for it.
 *
 * @throws DatabaseFault if a newer version wrote them, or they are of another program
 */
export const migrate = async (client: Client, shown: string, formats: readonly Step[]): Promise<void> => {
  await client.query('BEGIN');
  try {
    // Tables may take longer to change than an ordinary statement may, and others wait as long.
    await client.query('SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0');
    await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    const format = await knownFormat(client, shown, formats);
    if (format > 0 && format < formats.length) await waitForOlder(client);
    if (format < formats.length) await lead(client, format, formats);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};

/** Processes of an older version must not find the tables changed under them; rejects with 55P03 while they run. */
const waitForOlder = async (client: Client): Promise<void> => {
  await client.query(`SET LOCAL lock_timeout = ${LOCK_WAIT_MS}`);
  await client.query(`SELECT pg_advisory_xact_lock(${PLACE_LOCK})`);
  await client.query('SET LOCAL lock_timeout = 0');
};

/** Runs the steps after `format`. */
export const lead = async (client: Client, format: number, formats: readonly Step[]): Promise<void> => {
  if (format === 0) await makeSchema(client);
  for (const step of formats.slice(format)) {
    for (const statement of step) await client.query(statement);
  }
  await client.query(
    `INSERT INTO yishi.meta (key, value) VALUES ('format', $1)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [String(formats.length)],
  );
};

/** Somebody may have made it for a user who may not. */
const makeSchema = async (client: Client): Promise<void> => {
  const { rows } = await client.query(`SELECT WHERE to_regnamespace('yishi') IS NULL`);
  if (rows.length > 0) await client.query('CREATE SCHEMA yishi');
};

const FORMAT = `
  SELECT
    (SELECT count(*)::int4 FROM pg_class WHERE relnamespace = to_regnamespace('yishi')),
    to_regclass('yishi.meta') IS NOT NULL`;

/**
 * The format of the tables, 0 where there are none.
 *
 * @throws DatabaseFault if there are tables that are not of this program
 */
export const formatOf = async (client: Client, shown: string): Promise<number> => {
  const { rows } = await client.query<[number, boolean]>({ text: FORMAT, rowMode: 'array' });
  const [things, hasMeta] = rows[0] ?? [0, false];
  if (things === 0) return 0;
  const format = hasMeta ? await writtenFormat(client) : Number.NaN;
  if (!Number.isSafeInteger(format) || format < 1) {
    throw new DatabaseFault({ code: 'DatabaseForeign', database: shown });
  }
  return format;
};

/**
 * The same, where this version knows it.
 *
 * @throws DatabaseFault if a newer version wrote the tables
 */
export const knownFormat = async (
  client: Client,
  shown: string,
  { length: known }: readonly Step[],
): Promise<number> => {
  const format = await formatOf(client, shown);
  if (format > known) throw new DatabaseFault({ code: 'DatabaseTooNew', database: shown, format, known });
  return format;
};

const writtenFormat = async (client: Client): Promise<number> => {
  const { rows } = await client.query<[string]>({
    text: `SELECT value FROM yishi.meta WHERE key = 'format'`,
    rowMode: 'array',
  });
  return Number(rows[0]?.[0]);
};
