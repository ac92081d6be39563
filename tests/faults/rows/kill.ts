import { setTimeout as wait } from 'node:timers/promises';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

/** Between a start and the next kill, at most. */
const PAUSE_MS = 1500;
/** How soon after a start everybody is back. */
const BACK_MS = 5000;

/** kill -9 at random moments. */
export const kill: Fault = {
  name: 'kill',
  what: 'kill -9 of a server at a random moment, and a start on the same data',
  holds: 'nothing acknowledged is lost or doubled, everybody is back within 5 s of the start',
  of: 'commands given and answered',
  strikes: { full: 60, daily: 3 },
  run: (conditions) =>
    whileBusy(conditions, async (meeting, blame) => {
      const { target, random } = meeting;
      for (let kills = 0; kills < conditions.strikes; kills += 1) {
        await wait(random.below(PAUSE_MS));
        const server = random.pick(target.servers);
        await server.kill();
        await wait(random.below(PAUSE_MS / 3));
        await server.startAgain();
        // Every other time the next kill comes while people are still coming back.
        if (kills % 2 === 0 && !(await meeting.everybodyIsBack(BACK_MS * conditions.patience)))
          blame(`after kill ${kills + 1}: ${meeting.whoIsNot()}`);
      }
      return { kills: conditions.strikes };
    }),
};
