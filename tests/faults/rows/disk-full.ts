import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../../kit/ask.ts';
import { oneProcess } from '../../kit/target/one-process.ts';
import { smallDisk } from '../../kit/target/small-disk.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 1000;
const FULL_MS = 3000;
/** How soon a full disk is told, and how soon everything goes on when there is room again. */
const NOTICED_MS = 10_000;

/** The disk has no room left for a while. */
export const diskFull: Fault = {
  name: 'disk-full',
  what: 'the disk of the data folder (a small tmpfs, or a limit on the size of files) is filled up, and emptied after 1 to 4 s',
  holds:
    'what was acknowledged is kept, /readyz says as soon as nothing can be stored, all goes on by itself when there is room',
  of: 'commands given and answered',
  strikes: { full: 15, daily: 1 },
  run: async (conditions) => {
    const disk = await smallDisk();
    const target = async () => oneProcess({ inside: disk.inside });
    const patience = NOTICED_MS * conditions.patience;
    const { target: _, ...rest } = conditions;
    try {
      return await whileBusy({ ...rest, target }, async (meeting, blame, { servers: [server], folder }) => {
        if (server === undefined) throw new Error('no server');
        const says = async (status: number): Promise<boolean> => {
          const end = performance.now() + patience;
          while (performance.now() < end) {
            if ((await ask(`${server.url}/readyz`)).status === status) return true;
            await wait(50);
          }
          return false;
        };
        const struck = { [disk.kind === 'tmpfs' ? 'tmpfsFilled' : 'limitsSet']: conditions.strikes };
        let roomInJournal = 0;
        for (let count = 1; count <= conditions.strikes; count += 1) {
          await wait(meeting.random.below(PAUSE_MS));
          await disk.fill(server, folder);
          const told = await says(503);
          // The journal writes over what it no longer needs: while that lasts, a full disk keeps all it is given.
          if (!told && (await meeting.goesOnWithin(NOTICED_MS))) roomInJournal += 1;
          else if (!told && !(await says(503))) blame(`strike ${count}: a full disk was not told`);
          await wait(meeting.random.below(FULL_MS));
          await disk.free(server);
          if (!(await says(200))) blame(`strike ${count}: it did not go on by itself`);
        }
        return { ...struck, roomInJournal };
      });
    } finally {
      await disk.remove();
    }
  },
};
