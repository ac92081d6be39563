import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Hall } from './hall.ts';

/** So many commands in all, at random moments, so many a second on average. With more than `patience` unanswered no more are given. */
export type Rate = { commands: number; perSecond: number; patience?: number };

/** What a burst showed: the ways of all deliveries and the longest way of each command in ms, and what they cost. */
export type Burst = { deliveries: number[]; lasts: number[]; cpuMsPerDelivery: number };

type Answered = { hall: Hall; version: number; sentAt: number };

/** Gives commands in meetings of one server, meetings and speakers in turn, and waits until all are everywhere. */
export const burst = async (halls: readonly Hall[], rate: Rate): Promise<Burst> => {
  for (const { arrivals } of halls) arrivals.clear();
  const cpuMs = () => halls[0]?.server.cpuMs() ?? 0;
  const before = cpuMs();
  const answered = await giveAll(halls, rate);
  await Promise.all(halls.map((hall) => everywhere(hall, answered)));
  const ways = answered.map(({ hall, version, sentAt }) =>
    hall.arrivals.of(version).map((at) => at - sentAt),
  );
  const deliveries = ways.flat();
  return {
    deliveries,
    lasts: ways.map((each) => Math.max(...each)),
    cpuMsPerDelivery: (cpuMs() - before) / deliveries.length,
  };
};

const giveAll = async (
  halls: readonly Hall[],
  { commands, perSecond, patience = Infinity }: Rate,
): Promise<Answered[]> => {
  const random = new SeededRandom(commands);
  let due = performance.now();
  const given: Promise<Answered>[] = [];
  let unanswered = 0;
  for (let index = 0; index < commands && unanswered <= patience; index += 1) {
    due += random.pause(perSecond);
    const early = due - performance.now();
    if (early > 0.5) await wait(early);
    unanswered += 1;
    given.push(
      giveOne(halls, index).finally(() => {
        unanswered -= 1;
      }),
    );
  }
  return Promise.all(given);
};

const giveOne = async (halls: readonly Hall[], index: number): Promise<Answered> => {
  const hall = halls[index % halls.length];
  const speaker = hall?.speakers[Math.floor(index / halls.length) % hall.speakers.length];
  if (hall === undefined || speaker === undefined) throw new Error('nobody to give a command');
  const sentAt = performance.now();
  return { hall, sentAt, version: await speaker.give() };
};

const everywhere = ({ arrivals, sockets }: Hall, answered: readonly Answered[]): Promise<void> =>
  arrivals.everywhere(
    answered.flatMap(({ hall, version }) => (hall.arrivals === arrivals ? [version] : [])),
    sockets.length,
  );
