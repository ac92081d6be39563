import { Client } from 'pg';
import type { Address } from './address.ts';
import { endClient } from './end-client.ts';
import { FORMATS } from './formats.ts';
import { knownFormat } from './migrate.ts';
import { proveServer } from './prove-server.ts';
import { takePlace } from './take-place.ts';
import type { RunSql } from './sql.ts';

/** One connection that holds a place in the database for as long as it lives; made anew when it breaks. */
export type SqlSession = {
  /** Resolves when the place is held. */
  held(): Promise<void>;
  /** Runs a statement on this very connection. */
  readonly run: RunSql;
  /** How many connections there were; after a new one, another server may answer, or one that started anew. */
  connections(): number;
  end(): Promise<void>;
};

/** What is new since a moment is little or much: each time another way is the best, unlike for everything else. */
const PLAN_EACH_TIME = 'SET plan_cache_mode = force_custom_plan';

type Connection = { readonly client: Client; readonly ready: Promise<void> };

export const openSession = (address: Address): SqlSession => {
  let [open, connections] = [true, 0];
  let current: Connection | null = null;

  const begin = async (client: Client): Promise<void> => {
    if (!open) throw new Error('closed');
    await client.connect();
    // After a failover it is another server that answers.
    await proveServer(client, address.shown);
    await takePlace(client, 'shared');
    // While nobody was in this place the tables may have been changed.
    await knownFormat(client, address.shown, FORMATS);
    await client.query(PLAN_EACH_TIME);
    connections += 1;
  };
  const drop = (dropped: Connection): void => {
    if (current === dropped) current = null;
    dropped.client.end().catch(() => undefined);
  };
  const connection = (): Connection => {
    if (current !== null) return current;
    const client = new Client(address.connection);
    const made = { client, ready: begin(client) };
    client.once('end', () => drop(made));
    client.on('error', () => drop(made));
    made.ready.catch(() => drop(made));
    current = made;
    return made;
  };
  return {
    held: () => connection().ready,
    run: async ({ name, text }, values = []) => {
      const asked = connection();
      const { client, ready } = asked;
      await ready;
      try {
        const { rows } = await client.query<unknown[]>({ name, text, values: [...values], rowMode: 'array' });
        return rows;
      } catch (error) {
        // What is not answered in time would keep everything waiting that is asked after it.
        drop(asked);
        throw error;
      }
    },
    connections: () => connections,
    end: async () => {
      open = false;
      if (current !== null) await endClient(current.client);
    },
  };
};
