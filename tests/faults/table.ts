import type { OneProcess } from '../kit/target/one-process.ts';
import type { ThreeProcesses } from '../kit/target/three-processes.ts';
import type { Fault } from './fault.ts';
import { clockJumps } from './rows/clock-jumps.ts';
import { abuses } from './rows/abuse.ts';
import { closingStorm } from './rows/closing-storm.ts';
import { crashImages } from './rows/crash-images.ts';
import { diskFull } from './rows/disk-full.ts';
import { freeze } from './rows/freeze.ts';
import { kill } from './rows/kill.ts';
import { killAtPoints } from './rows/kill-points.ts';
import { networkCut } from './rows/network-cut.ts';
import { networkReset } from './rows/network-reset.ts';
import { networkSlow } from './rows/network-slow.ts';
import { parallelCasts } from './rows/parallel-casts.ts';
import { postgresAway, postgresConnectionsEnded, postgresKilled, postgresReset } from './rows/postgres.ts';
import { redisEmptied, redisFrozen, redisKilled } from './rows/redis.ts';
import { revocation } from './rows/revocation.ts';
import { rollingRestart } from './rows/rolling-restart.ts';
import { syncTrace } from './rows/sync-trace.ts';
import { tabsKilled } from './rows/tabs-killed.ts';
import { tooManyObservers } from './rows/too-many-observers.ts';

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
export const faultsOfOneProcess: readonly Fault<OneProcess>[] = [
  ...everywhere,
  killAtPoints,
  diskFull,
  clockJumps,
  syncTrace,
  crashImages,
  ...abuses,
  tooManyObservers,
];

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
  revocation,
];
