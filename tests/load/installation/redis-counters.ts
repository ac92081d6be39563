import { Redis } from 'ioredis';
import type { Counters } from './installation.ts';

/** What a Redis says of itself. */
export type RedisCounters = { count(): Promise<Counters>; close(): void };

const numberIn = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:([0-9.]+)`, 'm').exec(text)?.[1] ?? 0);

export const redisCounters = (url: string): RedisCounters => {
  const redis = new Redis(url);
  redis.on('error', () => undefined);
  return {
    count: async () => {
      const told = await redis.info('all');
      return {
        redisMs: 1000 * (numberIn(told, 'used_cpu_user') + numberIn(told, 'used_cpu_sys')),
        redisCommands: numberIn(told, 'total_commands_processed'),
        redisOutBytes: numberIn(told, 'total_net_output_bytes'),
      };
    },
    close: () => redis.disconnect(),
  };
};
