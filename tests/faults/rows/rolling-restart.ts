import { setTimeout as wait } from 'node:timers/promises';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 1000;
/** How soon after a start everybody is back. */
const BACK_MS = 5000;

/** A new version is rolled out while a meeting goes on: every server is stopped in order and started again. */
export const rollingRestart: Fault = {
  name: 'rolling-restart',
  what: 'SIGTERM to one server after the other, each started again on the same data',
  holds: 'nothing acknowledged is lost or doubled, everybody is back within 5 s of each start',
  of: 'commands given and answered',
  strikes: { full: 20, daily: 2 },
  run: (conditions) =>
    whileBusy(conditions, async (meeting, blame) => {
      const { target, random } = meeting;
      for (let restarts = 0; restarts < conditions.strikes; restarts += 1) {
        await wait(random.below(PAUSE_MS));
        const server = target.servers[restarts % target.servers.length];
        await server?.stop();
        await server?.startAgain();
        if (!(await meeting.everybodyIsBack(BACK_MS * conditions.patience)))
          blame(`after restart ${restarts + 1}: ${meeting.whoIsNot()}`);
      }
      return { restarts: conditions.strikes };
    }),
};
