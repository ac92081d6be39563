import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Hall } from './hall.ts';

export type Rate = { commands: number; perSecond: number };

/** What a burst showed: the ways of all deliveries, the longest way of each command, and what they cost. */
export type Burst = { deliveries: number[]; lasts: number[]; cpuMsPerDelivery: number };

/** Gives commands at a steady rate, the speakers in turn, and waits until all are everywhere. */
export const burst = async (hall: Hall, { commands, perSecond }: Rate): Promise<Burst> => {
  const { arrivals, server, sockets, speakers } = hall;
  arrivals.clear();
  const cpuBefore = server.cpuMs();
  const start = performance.now();
  const given: Promise<{ version: number; sentAt: number }>[] = [];
  for (let index = 0; index < commands; index += 1) {
    const due = start + (index * 1000) / perSecond - performance.now();
    if (due > 0.5) await wait(due);
    const sentAt = performance.now();
    const speaker = speakers[index % speakers.length];
    if (speaker !== undefined) given.push(speaker.give().then((version) => ({ version, sentAt })));
  }
  const answered = await Promise.all(given);
  await arrivals.everywhere(
    answered.map(({ version }) => version),
    sockets.length,
  );
  const ways = answered.map(({ version, sentAt }) => arrivals.of(version).map((at) => at - sentAt));
  const deliveries = ways.flat();
  return {
    deliveries,
    lasts: ways.map((each) => Math.max(...each)),
    cpuMsPerDelivery: (server.cpuMs() - cpuBefore) / deliveries.length,
  };
};
