import { setTimeout as wait } from 'node:timers/promises';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import type { OneProcess } from '../../kit/target/one-process.ts';
import type { RealServer } from '../../kit/target/real-server.ts';
import type { Target } from '../../kit/target/target.ts';
import type { ThreeProcesses } from '../../kit/target/three-processes.ts';
import { whileBusy } from '../busy/while-busy.ts';
import { type Calls, killAfterCall, killBeforeCall, type Moment } from '../durability/kill-at-call.ts';
import { type KillPoint, signsOfJournal, signsOfServices } from '../durability/kill-point.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 400;
/** Few receivers, so that the acknowledgement is among the next sends. */
const FEW = { members: 5, observers: 0 };
/** How soon after a start everybody is back. */
const BACK_MS = 5000;

type Points<Kind extends Target> = Pick<Fault, 'what' | 'strikes'> & {
  /** Kills a server at a point that depends on how many were killed before. */
  killAt: (
    server: RealServer,
    target: Kind,
    how: { kills: number; random: SeededRandom },
  ) => Promise<KillPoint>;
};

/** kill -9 at each point between a command and its acknowledgement, named by what the server has done by then. */
const killAtPoints = <Kind extends Target>({ killAt, ...told }: Points<Kind>): Fault<Kind> => ({
  ...told,
  name: 'kill-points',
  holds: 'nothing acknowledged is lost or doubled, everybody is back within 5 s of the start',
  of: 'commands given and answered',
  run: (conditions) =>
    whileBusy({ ...conditions, hall: { ...conditions.hall, ...FEW } }, async (meeting, blame, target) => {
      const met: Partial<Record<KillPoint, number>> = {};
      const { random } = meeting;
      for (let kills = 0; kills < conditions.strikes; kills += 1) {
        await wait(random.below(PAUSE_MS));
        const server = random.pick(target.servers);
        const point = await killAt(server, target, { kills, random });
        met[point] = (met[point] ?? 0) + 1;
        await server.startAgain();
        if (!(await meeting.everybodyIsBack(BACK_MS * conditions.patience)))
          blame(`after kill ${kills + 1} (${point}): ${meeting.whoIsNot()}`);
        // Where there are several servers everybody is on the others now: let them be spread over all again.
        if (target.servers.length > 1) for (const network of meeting.networks) network.reset();
      }
      return met;
    }),
});

/** Sends are many for each event, so that some are first, some between, some last. */
const callsOfJournal: readonly [Calls, ...Calls[]] = [
  { names: 'pwrite64', upTo: 6 },
  { names: 'fdatasync,fsync', upTo: 6 },
  { names: 'write,writev', upTo: 12 },
  { names: 'write,writev', upTo: 80 },
  { names: 'write,writev', upTo: 200 },
];

/** Where the log is a journal on disk. */
export const killAtPointsOfJournal: Fault<OneProcess> = killAtPoints({
  what: 'kill -9 (injected by strace) before the journal is written, between write and sync, before the first send, between the sends, before the acknowledgement',
  strikes: { full: 60, daily: 5 },
  killAt: (server, _, { kills, random }) =>
    killBeforeCall(server, callsOfJournal[kills % callsOfJournal.length] ?? callsOfJournal[0], {
      signs: signsOfJournal(server.port),
      random,
    }),
});

/** Where the log is PostgreSQL: soon after something was read from a client, an append given, others told. */
export const killAtPointsOfServices: Fault<ThreeProcesses> = killAtPoints({
  what: 'kill -9 of a server (as strace shows its calls) before PostgreSQL is asked to append, before its answer is read, before the others are told through Redis, before the first send, between the sends, before the acknowledgement',
  strikes: { full: 60, daily: 0 },
  killAt: (server, { databaseNetwork, redis }, { kills, random }) => {
    const signs = signsOfServices(server.port, databaseNetwork.port, Number(new URL(redis.url).port));
    const moments: readonly [Moment, ...Moment[]] = [
      { after: signs.hear, upTo: 4 },
      { after: signs.append, upTo: 4 },
      { after: signs.append, upTo: 12 },
      { after: signs.hint ?? signs.send, upTo: 6 },
    ];
    return killAfterCall(server, moments[kills % moments.length] ?? moments[0], { signs, random });
  },
});
