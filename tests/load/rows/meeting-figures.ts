import { p95, median } from '../../bench/statistics.ts';
import type { Probe } from '../probe.ts';

const MB = 1024 * 1024;
const KB = 1024;

/** The median of several probes, as columns of a table. Shares are of one processor, rates a second. */
export const meetingFigures = (probes: readonly Probe[]): Record<string, number> => {
  const of = (value: (probe: Probe) => number): number => median(probes.map(value));
  const counted = (name: string) => of(({ counted }) => counted[name] ?? Number.NaN);
  return {
    'p50 ms': of(({ p50 }) => p50),
    'p95 ms': of((each) => each.p95),
    'p99 ms': of(({ p99 }) => p99),
    'letter p95 ms': of(({ letters }) => p95(letters)),
    'commands/s': of(({ given, seconds }) => given / seconds),
    'refused %': of(({ refused, given }) => (100 * refused) / given),
    lost: of(({ lost }) => lost),
    'µs/delivery': of(({ cpuMs, deliveries }) => (1000 * cpuMs) / deliveries),
    'cpu each': of(({ cpu }) => Math.max(...cpu)),
    'cpu all': of(({ cpu }) => cpu.reduce((sum, one) => sum + one, 0)),
    'pg cpu': counted('postgresMs') / 1000,
    'redis cpu': counted('redisMs') / 1000,
    'own cpu': of(({ ownCpu }) => ownCpu),
    'MB each': of(({ memory }) => memory / MB),
    'loop p99 ms': of(({ delayMs }) => delayMs ?? Number.NaN),
    'conflicts/s': counted('conflicts'),
    'pg writes/s': counted('writes'),
    'pg asks/s': counted('transactions'),
    'wal kB/s': counted('walBytes') / KB,
    'redis cmds/s': counted('redisCommands'),
    'redis out kB/s': counted('redisOutBytes') / KB,
    'out kB/s': of(({ bytes }) => bytes / KB),
  };
};
