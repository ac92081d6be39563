import { startReference } from '../../bench/server-process.ts';
import { startRedis } from '../../kit/services/redis.ts';
import type { Installation } from './installation.ts';
import { redisCounters } from './redis-counters.ts';

/** socket.io alone, which sends on whatever it is given. */
export const bareOne = async (): Promise<Installation> => {
  const server = await startReference('bench/programs/bare-broadcast', { env: { NODE_ENV: 'production' } });
  return {
    name: 'bare socket.io',
    servers: [server],
    cookie: '',
    profiling: null,
    count: () => Promise.resolve({}),
    delayMs: () => Promise.resolve(null),
    close: () => server.stop(),
  };
};

/** Three of them with the adapter of socket.io for Redis. */
export const bareThree = async (): Promise<Installation> => {
  const redis = await startRedis();
  const counters = redisCounters(redis.url);
  const servers = await Promise.all(
    ['0', '1', '2'].map((PLACE) =>
      startReference('load/programs/bare-neighbour', {
        env: { NODE_ENV: 'production', REDIS_URL: redis.url, PLACE },
      }),
    ),
  );
  return {
    name: '3 bare socket.io, Redis adapter',
    servers,
    cookie: '',
    profiling: null,
    count: counters.count,
    delayMs: () => Promise.resolve(null),
    close: async () => {
      counters.close();
      await Promise.all(servers.map((server) => server.stop()));
      await redis.kill();
    },
  };
};
