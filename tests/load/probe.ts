import { performance } from 'node:perf_hooks';
import { quantile } from '../bench/statistics.ts';
import type { Counters, Installation } from './installation/installation.ts';
import { residentBytes } from './installation/process-use.ts';
import type { LoadMeeting } from './meeting/load-meeting.ts';
import { letPass, type Pace, type Passage } from './traffic.ts';

/** What people felt and what it cost, while meetings went on for a moment. All rates are a second. */
export type Probe = Passage & {
  p50: number;
  p95: number;
  p99: number;
  seconds: number;
  deliveries: number;
  /** Processor time of each server, as a share of one processor. */
  cpu: readonly number[];
  /** Processor time of all servers, in ms. */
  cpuMs: number;
  /** That of whoever makes the load. */
  ownCpu: number;
  /** Memory of the largest server, in bytes. */
  memory: number;
  /** How late the servers' event loops were, p99 in ms; null where they do not tell. */
  delayMs: number | null;
  /** Bytes that all screens received, a second. */
  bytes: number;
  /** What the installation counted, a second. */
  counted: Counters;
};

const receivedBy = (meetings: readonly LoadMeeting[]): number =>
  meetings.reduce((sum, { sockets }) => sum + sockets.reduce((own, { received }) => own + received, 0), 0);

const read = async (installation: Installation, meetings: readonly LoadMeeting[]) => {
  const counted = await installation.count();
  const { user, system } = process.cpuUsage();
  return {
    counted,
    at: performance.now(),
    cpuMs: installation.servers.map((server) => server.cpuMs()),
    ownMs: (user + system) / 1000,
    received: receivedBy(meetings),
  };
};

/** Lets meetings go on, and measures meanwhile. */
export const probe = async (
  installation: Installation,
  meetings: readonly LoadMeeting[],
  pace: Pace,
  seed?: number,
): Promise<Probe> => {
  await installation.profiling?.begin();
  const before = await read(installation, meetings);
  const passage = await letPass(meetings, pace, seed);
  const after = await read(installation, meetings);
  await installation.profiling?.end();
  const ms = after.at - before.at;
  const spent = after.cpuMs.map((one, index) => one - (before.cpuMs[index] ?? 0));
  const rates = Object.entries(after.counted).map(
    ([name, count]) => [name, ((count - (before.counted[name] ?? 0)) * 1000) / ms] as const,
  );
  // What was lost took longer than anything that arrived.
  const felt = [...passage.ways, ...Array.from({ length: passage.lost }, () => Infinity)];
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => quantile(felt, share));
  const screens = meetings[0]?.screens.count ?? 0;
  return {
    ...passage,
    p50,
    p95,
    p99,
    seconds: ms / 1000,
    deliveries: passage.ways.length * screens,
    cpu: spent.map((one) => one / ms),
    cpuMs: spent.reduce((sum, one) => sum + one, 0),
    ownCpu: (after.ownMs - before.ownMs) / ms,
    memory: Math.max(...installation.servers.map(({ pid }) => residentBytes(pid))),
    delayMs: await installation.delayMs(),
    bytes: ((after.received - before.received) * 1000) / ms,
    counted: Object.fromEntries(rates),
  };
};
