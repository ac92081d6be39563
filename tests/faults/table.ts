import type { OneProcess } from '../kit/target/one-process.ts';
import type { Target } from '../kit/target/target.ts';
import type { ThreeProcesses } from '../kit/target/three-processes.ts';
import type { Fault } from './fault.ts';
import { clockJumps } from './rows/clock-jumps.ts';
import { abuses } from './rows/abuse.ts';
import { browsersKilled } from './rows/browsers-killed.ts';
import { clocksApart } from './rows/clocks-apart.ts';
import { closingStorm } from './rows/closing-storm.ts';
import { crashImages } from './rows/crash-images.ts';
import { diskFull } from './rows/disk-full.ts';
import { freeze } from './rows/freeze.ts';
import { kill } from './rows/kill.ts';
import { killAtPointsOfJournal, killAtPointsOfServices } from './rows/kill-points.ts';
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

/** The same, but not in the tests of every day. */
const seldom = <Kind extends Target>(fault: Fault<Kind>): Fault<Kind> => ({
  ...fault,
  strikes: { ...fault.strikes, daily: 0 },
});

/** The same, a tenth as often. */
const aTenth = (fault: Fault): Fault => ({
  ...fault,
  strikes: { ...fault.strikes, full: Math.ceil(fault.strikes.full / 10) },
});

/** What is about people, their devices and their networks, and the same whatever the installation is. */
const aboutPeople: readonly Fault[] = [networkCut, networkReset, networkSlow, tabsKilled];

/** Everything that one server with the embedded store is put through. */
export const faultsOfOneProcess: readonly Fault<OneProcess>[] = [
  kill,
  killAtPointsOfJournal,
  seldom(rollingRestart),
  freeze,
  ...aboutPeople,
  browsersKilled,
  closingStorm,
  parallelCasts,
  diskFull,
  clockJumps,
  syncTrace,
  crashImages,
  ...abuses,
  tooManyObservers,
];

/** Everything that three servers with PostgreSQL and Redis are put through. */
export const faultsOfThreeProcesses: readonly Fault<ThreeProcesses>[] = [
  kill,
  killAtPointsOfServices,
  ...[rollingRestart, freeze, ...aboutPeople].map(seldom),
  closingStorm,
  parallelCasts,
  redisKilled,
  redisEmptied,
  redisFrozen,
  postgresKilled,
  postgresConnectionsEnded,
  postgresReset,
  postgresAway,
  clocksApart,
  revocation,
  ...abuses.map(aTenth).map(seldom),
];
