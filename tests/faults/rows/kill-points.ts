import { setTimeout as wait } from 'node:timers/promises';
import { whileBusy } from '../busy/while-busy.ts';
import { type KillPoint, killAtCall, killPoints } from '../durability/kill-at-call.ts';
import type { Fault } from '../fault.ts';
import type { OneProcess } from '../../kit/target/one-process.ts';

const PAUSE_MS = 400;
/** Few receivers, so that the acknowledgement is among the next sends. */
const FEW = { members: 5, observers: 0 };
/** How soon after a start everybody is back. */
const BACK_MS = 5000;

/** kill -9 at each point between a command and its acknowledgement, named by what the server has done by then. */
export const killAtPoints: Fault<OneProcess> = {
  name: 'kill-points',
  what: 'kill -9 (injected by strace) before the journal is written, between write and sync, before the first send, between the sends, before the acknowledgement',
  holds: 'nothing acknowledged is lost or doubled, everybody is back within 5 s of the start',
  of: 'commands given and answered',
  strikes: { full: 60, daily: 5 },
  run: (conditions) =>
    whileBusy(
      { ...conditions, hall: { ...conditions.hall, ...FEW } },
      async (meeting, blame, { servers: [server] }) => {
        if (server === undefined) throw new Error('no server');
        const met: Partial<Record<KillPoint, number>> = {};
        for (let kills = 0; kills < conditions.strikes; kills += 1) {
          await wait(meeting.random.below(PAUSE_MS));
          const call = killPoints[kills % killPoints.length] ?? killPoints[0];
          const point = await killAtCall(server, call, meeting.random);
          met[point] = (met[point] ?? 0) + 1;
          await server.startAgain();
          if (!(await meeting.everybodyIsBack(BACK_MS * conditions.patience)))
            blame(`after kill ${kills + 1} (${point}): ${meeting.whoIsNot()}`);
        }
        return met;
      },
    ),
};
