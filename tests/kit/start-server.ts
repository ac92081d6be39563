import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, openLog, type ServerOptions, type YishiServer } from '@yishi/server';
import { memoryStore, type Store } from '@yishi/store';

export type RunningServer = {
  url: string;
  store: Store;
  house: YishiServer['house'];
  /** What is answered under `/api`, such as `GET /board`. */
  routes: readonly string[];
  /** Stops the server, not the store. */
  stop(): Promise<void>;
};

export type StartOptions = Partial<ServerOptions> & { port?: number };

/** Nobody is kept waiting because other tests keep the machine busy. */
const calm = { waitMs: 0, connections: 0, memory: 0 };

/** A real server on a free port of loopback, with a store in memory unless one is given. */
export const startServer = async (options: StartOptions = {}): Promise<RunningServer> => {
  const store = options.store ?? memoryStore();
  const server = await createServer({
    log: openLog('silent'),
    webRoot: '',
    residents: '',
    measure: () => calm,
    ...options,
    store,
  });
  const port = await server.listen(options.port ?? 0, '127.0.0.1');
  const { house, routes } = server;
  return { url: `http://127.0.0.1:${port}`, store, house, routes, stop: () => server.close() };
};

/** An empty folder, and how to remove it. */
export const temporaryFolder = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'yishi-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
