import type { ThreeProcesses } from '../kit/target/three-processes.ts';
import type { Fault } from './fault.ts';
import { closingStorm } from './rows/closing-storm.ts';
import { freeze } from './rows/freeze.ts';
import { kill } from './rows/kill.ts';
import { networkCut } from './rows/network-cut.ts';
import { networkReset } from './rows/network-reset.ts';
import { networkSlow } from './rows/network-slow.ts';
import { parallelCasts } from './rows/parallel-casts.ts';
import { postgresAway, postgresConnectionsEnded, postgresKilled, postgresReset } from './rows/postgres.ts';
import { redisEmptied, redisFrozen, redisKilled } from './rows/redis.ts';
import { rollingRestart } from './rows/rolling-restart.ts';
import { tabsKilled } from './rows/tabs-killed.ts';

/** What every kind of installation is put through. */
const everywhere: readonly Fault[] = [
  kill,
  rollingRestart,
  freeze,
  networkCut,
  networkSlow,
  networkReset,
  tabsKilled,
  closingStorm,
  parallelCasts,
];

/** Everything that one server with the embedded store is put through. */
export const faultsOfOneProcess: readonly Fault[] = [...everywhere];

/** Everything that three servers with PostgreSQL and Redis are put through. */
export const faultsOfThreeProcesses: readonly Fault<ThreeProcesses>[] = [
  ...everywhere,
  redisKilled,
  redisEmptied,
  redisFrozen,
  postgresKilled,
  postgresConnectionsEnded,
  postgresReset,
  postgresAway,
];
