import { openPostgres } from '@yishi/store';
import { type PostgresServer, startPostgres } from '@yishi/store/testing';
import { TcpProxy } from '../proxy/tcp-proxy.ts';
import { type RedisServer, startRedis } from '../services/redis.ts';
import { RealServer } from './real-server.ts';
import type { Target } from './target.ts';

const PROCESSES = 3;

/** Three servers on one PostgreSQL, who tell each other through Redis what is new. */
export type ThreeProcesses = Target & {
  postgres: PostgresServer;
  redis: RedisServer;
  /** The network between the servers and the database. */
  databaseNetwork: TcpProxy;
};

/** Starts PostgreSQL, Redis and the servers, each on a free port of loopback; `envs` are of one server each. */
export const threeProcesses = async (
  envs: readonly Readonly<Record<string, string>>[] = [],
): Promise<ThreeProcesses> => {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const database = await postgres.freshDatabase();
  const databaseNetwork = await TcpProxy.open(() => Number(new URL(database).port));
  const through = new URL(database);
  through.port = String(databaseNetwork.port);
  const env = { DATABASE_URL: through.href, REDIS_URL: redis.url };
  const servers = await Promise.all(
    Array.from({ length: PROCESSES }, (_, index) => RealServer.start({ env: { ...env, ...envs[index] } })),
  );
  return {
    name: 'three processes, PostgreSQL and Redis',
    servers,
    folder: null,
    postgres,
    redis,
    databaseNetwork,
    openStore: () => openPostgres(database),
    close: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      await databaseNetwork.close();
      await Promise.all([postgres.end(), redis.kill()]);
    },
  };
};
