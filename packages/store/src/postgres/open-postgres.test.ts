import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { DatabaseFault, type DatabaseProblem } from '../database-fault.ts';
import { holdFullDatabase } from '../copy/database-place.ts';
import { event } from '../testing/event-store-contract.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { readAddress } from './address.ts';
import { FORMATS, type Step } from './formats.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { serverProblem } from './prove-server.ts';
import { openSession } from './sql-session.ts';

const server = testPostgres();

const problemAt = async (url: string): Promise<DatabaseProblem> => {
  const error: unknown = await openPostgres(url).then(
    (store) => store.close(),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DatabaseFault)) throw new Error('it could be opened', { cause: error });
  return error.fault;
};

const shownOf = (url: string): string => url.replace(/\/\/[^@]*@/, '//');

const withUser = (url: string, user: string): string => {
  const changed = new URL(url);
  changed.username = user;
  return changed.href;
};

/** A database in which `text` was run. */
const prepared = async (text: string): Promise<string> => {
  const url = await server().freshDatabase();
  await server().query(text, url);
  return url;
};

describe('opening a database', () => {
  it('P1 an address that is none is refused, without saying it again', async () => {
    for (const text of ['', 'localhost', 'mysql://u:secret@h/d', 'postgres:// /'])
      expect(await problemAt(text)).toEqual({ code: 'DatabaseAddressInvalid' });
  });

  it('P2 what cannot be reached is said without user and password', async () => {
    expect(await problemAt('postgres://user:secret@127.0.0.1:1/name')).toEqual({
      code: 'DatabaseUnreachable',
      database: 'postgres://127.0.0.1:1/name',
      reason: 'connect ECONNREFUSED 127.0.0.1:1',
    });
  });

  it('P3 an unknown user, a missing database and a user without rights are told apart', async () => {
    const url = await server().freshDatabase();
    await server().query('CREATE ROLE guest LOGIN; CREATE ROLE barred NOLOGIN');
    const database = shownOf(url);
    expect(await problemAt(withUser(url, 'nobody'))).toMatchObject({
      code: 'DatabaseLoginRefused',
      database,
    });
    expect(await problemAt(withUser(url, 'barred'))).toMatchObject({
      code: 'DatabaseLoginRefused',
      database,
    });
    expect(await problemAt(`${url}gone`)).toEqual({ code: 'DatabaseMissing', database: `${database}gone` });
    expect(await problemAt(withUser(url, 'guest'))).toMatchObject({ code: 'DatabaseNotAllowed', database });
  });

  it('P4 a user who owns nothing but the schema can work', async () => {
    const url = await prepared('CREATE ROLE clerk LOGIN; CREATE SCHEMA yishi AUTHORIZATION clerk');
    const store = await openPostgres(withUser(url, 'clerk'));
    await store.events.append('a', 0, [event(1)]);
    await store.close();
  });

  it('P5 a database that only reads is refused', async () => {
    const url = await server().freshDatabase();
    await server().query(
      `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET default_transaction_read_only = on`,
    );
    expect(await problemAt(url)).toEqual({ code: 'DatabaseReadOnly', database: shownOf(url) });
  });

  it('P6 a database that cannot hold every character is refused', async () => {
    await server().query(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`);
    const url = new URL(await server().freshDatabase());
    url.pathname = '/latin';
    expect(await problemAt(url.href)).toMatchObject({ code: 'DatabaseNotUtf8', encoding: 'LATIN1' });
  });

  it('P7 a schema of another program is left alone', async () => {
    const url = await prepared('CREATE SCHEMA yishi; CREATE TABLE yishi.meetings (id int)');
    expect(await problemAt(url)).toEqual({ code: 'DatabaseForeign', database: shownOf(url) });
    expect(await server().query('SELECT count(*)::int4 FROM yishi.meetings', url)).toEqual([[0]]);
  });

  it('P8 what a newer version wrote is refused and left as it was', async () => {
    const url = await server().freshDatabase();
    await (await openPostgres(url)).close();
    await server().query(`UPDATE yishi.meta SET value = '99' WHERE key = 'format'`, url);
    const known = FORMATS.length;
    expect(await problemAt(url)).toEqual({
      code: 'DatabaseTooNew',
      database: shownOf(url),
      format: 99,
      known,
    });
  });

  it('P9 commits are synced and transactions as they have to be, whatever is set for the user', async () => {
    const url = await server().freshDatabase();
    await server().query(`
      CREATE ROLE hasty LOGIN SUPERUSER;
      ALTER ROLE hasty SET synchronous_commit = off;
      ALTER ROLE hasty SET default_transaction_isolation = serializable;
      ALTER ROLE hasty SET bytea_output = escape`);
    const session = openSession(readAddress(withUser(url, 'hasty')));
    const shown = (name: string) => session.run({ name, text: `SHOW ${name}` });
    expect(await shown('synchronous_commit')).toEqual([['on']]);
    expect(await shown('transaction_isolation')).toEqual([['read committed']]);
    await session.end();
    const store = await openPostgres(withUser(url, 'hasty'));
    await store.texts.append('d', 0, Uint8Array.of(0, 92, 255));
    expect(await store.texts.load('d')).toEqual([{ position: 1, bytes: Uint8Array.of(0, 92, 255) }]);
    await store.close();
  });

  it.each([
    ['PostgreSQL 14', [140_011, '14.11', 'UTF8', 'on', 'on', 'on', 'off'], 'DatabaseTooOld'],
    ['a server that does not sync', [150_000, '15', 'UTF8', 'off', 'on', 'on', 'off'], 'DatabaseNotDurable'],
    ['one that tears pages', [150_000, '15', 'UTF8', 'on', 'off', 'on', 'off'], 'DatabaseNotDurable'],
    ['one that answers early', [150_000, '15', 'UTF8', 'on', 'on', 'off', 'off'], 'DatabaseNotDurable'],
    ['a standby', [150_000, '15', 'UTF8', 'on', 'on', 'on', 'on'], 'DatabaseReadOnly'],
  ] as const)('P10 %s is refused', (_, settings, code) => {
    expect(serverProblem([...settings], 'db')).toMatchObject({ code, database: 'db' });
  });

  it('P10 a server that runs without syncing is refused', async () => {
    const url = await server().freshDatabase();
    await server().set('fsync', 'off');
    expect(await problemAt(url)).toEqual({
      code: 'DatabaseNotDurable',
      database: shownOf(url),
      setting: 'fsync=off',
    });
    await server().set('fsync', null);
  });

  it('P11 an open store and one who wants the database alone exclude each other', async () => {
    const url = await server().freshDatabase();
    const store = await openPostgres(url);
    await expect(holdFullDatabase(url)).rejects.toMatchObject({
      fault: { code: 'DatabaseInUse', database: shownOf(url) },
    });
    await store.close();
    const mover = await holdFullDatabase(url);
    expect(await problemAt(url)).toEqual({ code: 'DatabaseInUse', database: shownOf(url) });
    await mover.end();
    await (await openPostgres(url)).close();
  });
});

describe('migrations of the database', () => {
  const connected = async (url: string): Promise<Client> => {
    const client = new Client(url);
    await client.connect();
    return client;
  };
  const formatOf = async (url: string): Promise<unknown> =>
    (await server().query(`SELECT value FROM yishi.meta WHERE key = 'format'`, url))[0]?.[0];

  it('M3 of several processes that open an empty database one makes the tables and all work', async () => {
    const url = await server().freshDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgres(url)));
    await Promise.all(stores.map((store, index) => store.events.append(`s-${index}`, 0, [event(index)])));
    expect(await stores[0]?.events.list()).toHaveLength(6);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('M4 they lead an older database to the newest format, once, with everything in it', async () => {
    const url = await server().freshDatabase();
    const store = await openPostgres(url);
    await store.events.append('a', 0, [event('kept')]);
    await store.close();
    const formats: readonly Step[] = [...FORMATS, ['ALTER TABLE yishi.events ADD COLUMN note text']];
    const clients = await Promise.all([1, 2, 3, 4].map(() => connected(url)));
    await Promise.all(clients.map((client) => migrate(client, 'db', formats)));
    await Promise.all(clients.map((client) => client.end()));
    expect(await formatOf(url)).toBe(String(formats.length));
    expect(await server().query('SELECT data, note FROM yishi.events', url)).toEqual([['"kept"', null]]);
  });

  it('M5 they happen all at once or not at all', async () => {
    const url = await server().freshDatabase();
    await (await openPostgres(url)).close();
    const client = await connected(url);
    const broken: readonly Step[] = [...FORMATS, ['DROP TABLE yishi.events', 'not a statement']];
    await expect(migrate(client, 'db', broken)).rejects.toThrow('syntax error');
    await client.end();
    expect(await formatOf(url)).toBe(String(FORMATS.length));
    await (await openPostgres(url)).close();
  });

  it('M6 the names of records deleted long ago are forgotten at open, others are not', async () => {
    const url = await server().freshDatabase();
    const store = await openPostgres(url);
    for (const id of ['old', 'new', 'there']) await store.records.put('k', id, 1);
    for (const id of ['old', 'new']) await store.records.delete('k', id);
    await store.close();
    await server().query(`UPDATE yishi.records SET changed_on = current_date - 31 WHERE id <> 'new'`, url);
    await (await openPostgres(url)).close();
    expect(await server().query('SELECT id FROM yishi.records ORDER BY id', url)).toEqual([
      ['new'],
      ['there'],
    ]);
  });

  it('M7 while a process of an older version has the database open its tables are not changed', async () => {
    const url = await server().freshDatabase();
    const older = await openPostgres(url);
    const client = await connected(url);
    const formats: readonly Step[] = [...FORMATS, ['ALTER TABLE yishi.events ADD COLUMN note text']];
    await expect(migrate(client, 'db', formats)).rejects.toMatchObject({ code: '55P03' });
    expect(await formatOf(url)).toBe(String(FORMATS.length));
    await older.close();
    await migrate(client, 'db', formats);
    await client.end();
    expect(await formatOf(url)).toBe(String(formats.length));
  });
});
