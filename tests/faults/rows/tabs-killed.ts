import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '../../kit/history/page.ts';
import { memberMove } from '../busy/member-move.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 60;
/** An answer takes about so long: the tab dies before, while and after it comes. */
const ANSWER_MS = 15;

/** Tabs die between the tap and the answer; half of them are opened again on the same device. */
export const tabsKilled: Fault = {
  name: 'tabs-killed',
  what: 'a tab is closed 0 to 15 ms after a tap; every other one is opened again with what the device kept',
  holds: 'what was tapped counts exactly once when the tab is opened again, else at most once',
  of: 'commands given and answered',
  strikes: { full: 600, daily: 20 },
  run: (conditions) =>
    whileBusy(conditions, async (meeting) => {
      const { random } = meeting;
      const members = meeting.pages.filter(({ seat }) => seat.audience.kind === 'member');
      const tap = ({ seat, live }: Page, on: Page): void => {
        const { state } = live;
        if (state !== null && seat.audience.kind === 'member')
          on.give(memberMove(state, seat.audience.person, random));
      };
      for (let tabs = 0; tabs < conditions.strikes; tabs += 1) {
        const page = random.pick(members);
        const again = tabs % 2 === 0;
        const tab = again ? page : await meeting.visit(page.seat);
        tap(page, tab);
        await wait(random.below(ANSWER_MS));
        if (again) tab.reload();
        else tab.close();
        await wait(random.below(2 * PAUSE_MS));
      }
      return { tabs: conditions.strikes };
    }),
};
