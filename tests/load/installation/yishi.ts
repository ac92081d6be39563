import { signIn } from '../../bench/load/yishi-hall.ts';
import { type ServerProcess, startYishi } from '../../bench/server-process.ts';
import { freePort } from '@yishi/store/testing';
import { startRedis } from '../../kit/services/redis.ts';
import { type Database, startDatabase } from './database.ts';
import type { Counters, Installation, Wishes } from './installation.ts';
import { conflictsOf, loopDelayMs, type MetricsDoor } from './metrics.ts';
import { inspectorFlags, Profiling } from '../profile/profiling.ts';
import { redisCounters } from './redis-counters.ts';

type Counted = { server: ServerProcess; door: MetricsDoor; inspector: number | null };

const startOne = async ({ profile }: Wishes, env: Record<string, string>): Promise<Counted> => {
  const address = `127.0.0.1:${await freePort()}`;
  const inspector = profile ? await freePort() : null;
  const node = inspector === null ? [] : inspectorFlags(inspector);
  const server = await startYishi({ node, env: { NODE_ENV: 'production', YISHI_METRICS: address, ...env } });
  return { server, door: { url: `http://${address}/metrics` }, inspector };
};

type Behind = { name: string; count: readonly (() => Promise<Counters>)[]; close: () => Promise<unknown> };

const together = async (started: readonly Counted[], behind: Behind): Promise<Installation> => {
  const [first] = started;
  if (first === undefined) throw new Error('no server');
  const servers = started.map(({ server }) => server);
  const profiling = first.inspector === null ? null : await Profiling.attach(first.inspector);
  return {
    name: behind.name,
    servers,
    profiling,
    cookie: await signIn(first.server),
    count: async () => {
      const conflicts = await Promise.all(started.map(({ door }) => conflictsOf(door)));
      const others = await Promise.all(behind.count.map((count) => count()));
      return Object.fromEntries([
        ['conflicts', conflicts.reduce((sum, one) => sum + one, 0)],
        ...others.flatMap((counters) => Object.entries(counters)),
      ]);
    },
    delayMs: async () => Math.max(...(await Promise.all(started.map(({ door }) => loopDelayMs(door))))),
    close: async () => {
      profiling?.close();
      await Promise.all(servers.map((server) => server.stop()));
      await behind.close();
    },
  };
};

/** One process with the embedded store. */
export const onFolder = async (wishes: Wishes): Promise<Installation> =>
  together([await startOne(wishes, {})], {
    name: '1 process',
    count: [],
    close: () => Promise.resolve(),
  });

/** One process on PostgreSQL. */
export const onPostgres = async (wishes: Wishes): Promise<Installation> => {
  const database: Database = await startDatabase();
  return together([await startOne(wishes, { DATABASE_URL: database.url })], {
    name: '1 process, PostgreSQL',
    count: [database.count],
    close: database.end,
  });
};

/** Three processes on one PostgreSQL, who tell each other through Redis what is new. */
export const threeOnPostgres = async (wishes: Wishes): Promise<Installation> => {
  const [database, redis] = await Promise.all([startDatabase(), startRedis()]);
  const counters = redisCounters(redis.url);
  const env = { DATABASE_URL: database.url, REDIS_URL: redis.url };
  const started = [await startOne(wishes, env), await startOne(wishes, env), await startOne(wishes, env)];
  return together(started, {
    name: '3 processes, PostgreSQL, Redis',
    count: [database.count, counters.count],
    close: () => {
      counters.close();
      return Promise.all([database.end(), redis.kill()]);
    },
  });
};
