import { openLog, redisHints } from '@yishi/server';
import { openPostgres } from '@yishi/store';
import { type RunningServer, startServer } from './start-server.ts';

export type Neighbours = {
  servers: readonly RunningServer[];
  /** Stops all servers and closes their stores. */
  stop(): Promise<void>;
};

/** Servers on the same database, each with connections of its own, as processes have; `redis` null for none. */
export const startNeighbours = async (
  count: number,
  { database, redis }: { database: string; redis: string | null },
): Promise<Neighbours> => {
  const log = openLog('silent');
  const servers = await Promise.all(
    Array.from({ length: count }, async () =>
      startServer({
        store: await openPostgres(database),
        log,
        ...(redis === null ? {} : { hints: redisHints(redis, log) }),
      }),
    ),
  );
  return {
    servers,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all(servers.map(({ store }) => store.close()));
    },
  };
};
