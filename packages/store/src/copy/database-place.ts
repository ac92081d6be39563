import { Client } from 'pg';
import { DataFolderFault } from '../data-folder-fault.ts';
import { readAddress } from '../postgres/address.ts';
import { databaseFaultOf } from '../postgres/database-fault-of.ts';
import { endClient } from '../postgres/end-client.ts';
import { FORMATS } from '../postgres/formats.ts';
import { formatOf, knownFormat, lead, migrate } from '../postgres/migrate.ts';
import { proveServer } from '../postgres/prove-server.ts';
import { takePlace } from '../postgres/take-place.ts';
import { CopyFault } from './copy-fault.ts';
import { databaseEntries } from './database-entries.ts';
import type { Entry } from './entry.ts';
import type { Contents, HeldPlace } from './installation.ts';
import { writeDatabase } from './write-database.ts';

/** One moment, however long it is read. */
const BEGIN_READING = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

type Connected = { readonly client: Client; readonly place: string };

/** A connection that may take its time, with a place in the database. */
const connected = async (
  url: string,
  how: 'shared' | 'alone',
  prepare: (connected: Connected) => Promise<void>,
): Promise<Connected> => {
  const { shown: place, connection } = readAddress(url);
  const client = new Client({ ...connection, query_timeout: undefined });
  // A connection that breaks is the answer to whatever is asked next.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await proveServer(client, place);
    await takePlace(client, how);
    await client.query('SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0');
    await prepare({ client, place });
    return { client, place };
  } catch (error) {
    await endClient(client);
    throw copyFaultOf(place, error);
  }
};

async function* entriesOf({ client, place }: Connected): AsyncGenerator<Entry> {
  try {
    yield* databaseEntries(client);
  } catch (error) {
    throw copyFaultOf(place, error);
  }
}

/** What went wrong at the other place says so itself. */
const copyFaultOf = (place: string, error: unknown): unknown =>
  error instanceof CopyFault || error instanceof DataFolderFault ? error : databaseFaultOf(place, error);

const heldPlace = ({ client, place }: Connected): HeldPlace => ({
  place,
  entries: () => entriesOf({ client, place }),
  write: async (entries) => {
    try {
      await client.query('BEGIN');
      await lead(client, 0, FORMATS);
      await writeDatabase(client, entries);
      await client.query(`COMMIT; ${BEGIN_READING}`);
    } catch (error) {
      throw copyFaultOf(place, error);
    }
  },
  end: () => endClient(client),
});

/** The database for this process alone, to be copied. */
export const holdFullDatabase = async (url: string): Promise<HeldPlace> =>
  heldPlace(
    await connected(url, 'alone', async ({ client, place }) => {
      if ((await formatOf(client, place)) === 0) throw new CopyFault({ code: 'PlaceMissing', place });
      await migrate(client, place, FORMATS);
      await client.query(BEGIN_READING);
    }),
  );

/**
 * The database for this process alone, to be written.
 *
 * @throws CopyFault if there is an installation in it
 */
export const holdEmptyDatabase = async (url: string): Promise<HeldPlace> =>
  heldPlace(
    await connected(url, 'alone', async ({ client, place }) => {
      if ((await formatOf(client, place)) > 0) throw new CopyFault({ code: 'PlaceNotEmpty', place });
    }),
  );

/** What is in a database at this moment, also while servers use it. */
export const readDatabase = async (url: string): Promise<Contents> => {
  const { client, place } = await connected(url, 'shared', mustBeOfToday);
  return { place, entries: () => entriesOf({ client, place }), end: () => endClient(client) };
};

const mustBeOfToday = async ({ client, place }: Connected): Promise<void> => {
  await client.query(BEGIN_READING);
  const [format, known] = [await knownFormat(client, place, FORMATS), FORMATS.length];
  if (format === 0) throw new CopyFault({ code: 'PlaceMissing', place });
  if (format < known) throw new CopyFault({ code: 'PlaceOfOtherVersion', place, format, known });
};
