import { afterAll, beforeAll } from 'vitest';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

/** A server for the tests of one file, started before the first and ended after the last. */
export const testPostgres = (): (() => PostgresServer) => {
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.end());
  return () => {
    if (server === null) throw new Error('the server is there only while tests run');
    return server;
  };
};
