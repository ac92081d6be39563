import { setTimeout as wait } from 'node:timers/promises';
import type { ThreeProcesses } from '../../kit/target/three-processes.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 1500;
const AWAY_MS = 3000;
/** How soon everybody shows the same after Redis is back. */
const TOGETHER_MS = 3000;

const of = 'commands given and answered';
const holds =
  'nothing acknowledged is lost or doubled, the meeting goes on meanwhile, all are together within 3 s of its return';

/** Strikes Redis while the meeting goes on; `strike` resolves when it is back. */
const strikes = (
  name: string,
  what: string,
  daily: number,
  strike: (redis: ThreeProcesses['redis'], awayMs: number) => Promise<void>,
): Fault<ThreeProcesses> => ({
  name,
  what,
  holds,
  of,
  strikes: { full: 15, daily },
  run: (conditions) =>
    whileBusy(conditions, async (meeting, blame, { redis }) => {
      const { random } = meeting;
      const answered = (): number =>
        meeting.pages.reduce(
          (sum, { given }) => sum + [...given.values()].filter(({ told }) => told).length,
          0,
        );
      for (let count = 1; count <= conditions.strikes; count += 1) {
        await wait(random.below(PAUSE_MS));
        const before = answered();
        await strike(redis, AWAY_MS / 3 + random.below(AWAY_MS));
        if (answered() === before) blame(`strike ${count}: nobody was answered meanwhile`);
        const version = Math.max(...meeting.pages.map(({ live }) => live.state?.version ?? 0));
        const together = (): boolean =>
          meeting.pages.every(({ live }) => (live.state?.version ?? 0) >= version);
        if (!(await meeting.until(together, TOGETHER_MS * conditions.patience)))
          blame(`strike ${count}: not all are at version ${version} after ${TOGETHER_MS} ms`);
      }
      return { strikes: conditions.strikes };
    }),
});

/** The process is gone, and a new and empty one comes in its place. */
export const redisKilled = strikes(
  'redis-killed',
  'kill -9 of Redis, and a start after 1 to 4 s',
  1,
  async (redis, awayMs) => {
    await redis.kill();
    await wait(awayMs);
    await redis.start();
  },
);

/** Everything in it is gone. */
export const redisEmptied = strikes(
  'redis-emptied',
  'FLUSHALL ten times in a row',
  0,
  async (redis, awayMs) => {
    for (let times = 0; times < 10; times += 1) {
      await redis.say('FLUSHALL');
      await wait(awayMs / 10);
    }
  },
);

/** It keeps its connections and answers nobody. */
export const redisFrozen = strikes(
  'redis-frozen',
  'SIGSTOP of Redis for 1 to 4 s',
  0,
  async (redis, awayMs) => {
    redis.freeze();
    await wait(awayMs);
    redis.thaw();
  },
);
