import { setTimeout as wait } from 'node:timers/promises';
import type { ThreeProcesses } from '../../kit/target/three-processes.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 1500;
const AWAY_MS = 3000;
/** How soon something must have happened while it is away. */
const GOES_ON_MS = 2000;
/** How soon everybody shows the same after Redis is back. */
const TOGETHER_MS = 3000;

const of = 'commands given and answered';
const holds =
  'nothing acknowledged is lost or doubled, the meeting goes on meanwhile, all are together within 3 s of its return';

type Redis = ThreeProcesses['redis'];

/** One way of striking Redis: how it begins, and how it is over. */
type Strike = Pick<Fault, 'name' | 'what'> & {
  daily: number;
  begin: (redis: Redis) => Promise<void> | void;
  end: (redis: Redis) => Promise<void> | void;
};

/** Strikes Redis while the meeting goes on. */
const strikes = ({ name, what, daily, begin, end }: Strike): Fault<ThreeProcesses> => ({
  name,
  what,
  holds,
  of,
  strikes: { full: 15, daily },
  run: (conditions) =>
    whileBusy(conditions, async (meeting, blame, { redis }) => {
      const { random, pages } = meeting;
      for (let count = 1; count <= conditions.strikes; count += 1) {
        await wait(random.below(PAUSE_MS));
        await begin(redis);
        await wait(AWAY_MS / 3 + random.below(AWAY_MS));
        if (!(await meeting.goesOnWithin(GOES_ON_MS * conditions.patience)))
          blame(`strike ${count}: the meeting stood still meanwhile`);
        await end(redis);
        const { version } = meeting;
        const together = (): boolean => pages.every(({ live }) => (live.state?.version ?? 0) >= version);
        const bound = TOGETHER_MS * conditions.patience;
        if (!(await meeting.until(together, bound)))
          blame(`strike ${count}: not all are at version ${version} after ${bound} ms`);
      }
      return { strikes: conditions.strikes };
    }),
});

/** The process is gone, and a new and empty one comes in its place. */
export const redisKilled = strikes({
  name: 'redis-killed',
  what: 'kill -9 of Redis, and a start after 1 to 4 s',
  daily: 1,
  begin: (redis) => redis.kill(),
  end: (redis) => redis.start(),
});

/** Everything in it is gone. */
export const redisEmptied = strikes({
  name: 'redis-emptied',
  what: 'FLUSHALL ten times in a row, and once more after 1 to 4 s',
  daily: 0,
  begin: async (redis) => {
    for (let times = 0; times < 10; times += 1) await redis.say('FLUSHALL');
  },
  end: async (redis) => {
    await redis.say('FLUSHALL');
  },
});

/** It keeps its connections and answers nobody. */
export const redisFrozen = strikes({
  name: 'redis-frozen',
  what: 'SIGSTOP of Redis for 1 to 4 s',
  daily: 0,
  begin: (redis) => redis.freeze(),
  end: (redis) => redis.thaw(),
});
