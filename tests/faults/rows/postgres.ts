import { setTimeout as wait } from 'node:timers/promises';
import type { ThreeProcesses } from '../../kit/target/three-processes.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 1500;
const AWAY_MS = 3000;
/** How soon everybody has an answer after the database is back. */
const ANSWERED_MS = 10_000;

const of = 'commands given and answered';
const holds = 'nothing acknowledged is lost or doubled, everything unanswered gets its answer';

/** Strikes the database, or the way to it; `strike` resolves when it is back. */
const strikes = (
  name: string,
  what: string,
  often: Fault['strikes'],
  strike: (target: ThreeProcesses, awayMs: number) => Promise<void>,
): Fault<ThreeProcesses> => ({
  name,
  what,
  holds,
  of,
  strikes: often,
  run: (conditions) =>
    whileBusy(conditions, async (meeting, blame, target) => {
      const { random } = meeting;
      for (let count = 1; count <= conditions.strikes; count += 1) {
        await wait(random.below(PAUSE_MS));
        await strike(target, AWAY_MS / 3 + random.below(AWAY_MS));
        const waiting = meeting.pages.flatMap(({ given }) =>
          [...given.values()].filter(({ told }) => told === null),
        );
        if (
          !(await meeting.until(
            () => waiting.every(({ told }) => told !== null),
            ANSWERED_MS * conditions.patience,
          ))
        )
          blame(`strike ${count}: ${waiting.filter(({ told }) => told === null).length} without an answer`);
      }
      const { resets } = target.databaseNetwork.counts;
      return { strikes: conditions.strikes, ...(resets === 0 ? {} : { connectionsReset: resets }) };
    }),
});

/** The whole database server is gone, as by a power cut, and recovers. */
export const postgresKilled = strikes(
  'postgres-killed',
  'kill -9 of PostgreSQL, and a start after 1 to 4 s',
  { full: 12, daily: 1 },
  async ({ postgres }, awayMs) => {
    await postgres.kill();
    await wait(awayMs);
    await postgres.start();
  },
);

/** An administrator ends every connection. */
export const postgresConnectionsEnded = strikes(
  'postgres-terminated',
  'every connection of the servers is ended by pg_terminate_backend',
  { full: 40, daily: 2 },
  async ({ postgres }) => {
    await postgres.endConnections();
  },
);

/** Connections are reset in the middle of a statement, or of its answer, so that nobody knows whether it committed. */
export const postgresReset = strikes(
  'postgres-reset',
  'connections to PostgreSQL are reset inside a request or inside an answer, mid-transaction',
  { full: 60, daily: 3 },
  async ({ databaseNetwork }, awayMs) => {
    if (awayMs % 2 < 1) databaseNetwork.resetInsideNextAnswer();
    else databaseNetwork.resetInsideNextRequest();
    await wait(awayMs / 10);
  },
);

/** Nothing passes between the servers and the database, in neither direction, and nobody is told. */
export const postgresAway = strikes(
  'postgres-silent',
  'nothing passes to or from PostgreSQL for 1 to 4 s, with all connections open',
  { full: 12, daily: 0 },
  async ({ databaseNetwork }, awayMs) => {
    databaseNetwork.pause();
    await wait(awayMs);
    databaseNetwork.goOn();
  },
);
