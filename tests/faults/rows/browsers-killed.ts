import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page as BrowserPage } from '@playwright/test';
import type { PersonId, PollId } from '@yishi/core';
import { chromiumHere } from '../../kit/chromium.ts';
import { openDevice } from '../../kit/device.ts';
import type { Seat } from '../../kit/history/page.ts';
import { isCounted, votes } from '../../kit/on-the-phone.ts';
import { closeBallotIn, openBallotIn } from '../busy/ballot.ts';
import type { BusyMeeting } from '../busy/busy-meeting.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

/** The tab dies before the tap is sent, on its way, and after the answer. */
const LATEST_MS = 40;
/** Time for what was on its way to arrive, where nobody comes back to ask. */
const ARRIVES_MS = 500;

/** A phone on which somebody sits in the meeting already. */
const phoneOf = async (device: BrowserContext, url: string, { meeting, door, audience }: Seat) => {
  if (door.door !== 'member' || audience.kind !== 'member') throw new Error('only members have a phone');
  const kept = [`yishi.token.${meeting}.${audience.person}`, door.token] as const;
  await device.addInitScript(([key, token]) => localStorage.setItem(key, token), kept);
  return {
    person: audience.person,
    open: async (): Promise<BrowserPage> => {
      const page = await device.newPage();
      await page.goto(`${url}/m/${meeting}/phone/${audience.person}`);
      return page;
    },
  };
};

/** How many answers of somebody a ballot shows to staff: none or one. */
const answersOf = ({ pages }: BusyMeeting, poll: PollId, person: PersonId): number =>
  pages[0]?.live.state?.poll.polls[poll]?.answers.choices[person] === undefined ? 0 : 1;

/** A real browser's tab is closed between the tap and the answer; every other time it is opened again. */
export const browsersKilled: Fault = {
  name: 'browsers-killed',
  what: 'a tab of Chromium is closed 0 to 40 ms after somebody taps their vote; every other one is opened again',
  holds: 'the vote counts exactly once when the tab is opened again, else once or clearly not',
  of: 'commands given and answered, with those votes',
  strikes: { full: 40, daily: 0 },
  run: async (conditions) => {
    const browser = await chromium.launch(chromiumHere);
    const hall = { ...conditions.hall, members: 3, observers: 0 };
    const run = async (meeting: BusyMeeting, blame: (what: string) => void) => {
      const seat = meeting.hall.seats.find(({ door }) => door.door === 'member');
      const [server] = meeting.target.servers;
      if (seat === undefined || server === undefined) throw new Error('nobody to vote');
      const device = await openDevice(browser, server.url, { size: 'phone' });
      const phone = await phoneOf(device, server.url, seat);
      meeting.unrecorded.add(phone.person);
      let counted = 0;
      for (let tabs = 1; tabs <= conditions.strikes; tabs += 1) {
        const poll = await openBallotIn(meeting, `tab${tabs}`);
        const tab = await phone.open();
        await votes(tab, meeting.random.pick(['for', 'against', 'abstain'] as const));
        await wait(meeting.random.below(LATEST_MS));
        await tab.close();
        if (tabs % 2 === 0) {
          const again = await phone.open();
          await isCounted(again).catch(() =>
            blame(`ballot ${tabs}: the tab that was opened again shows no receipt`),
          );
          await again.close();
          if (answersOf(meeting, poll, phone.person) !== 1) blame(`ballot ${tabs}: not counted`);
        } else await wait(ARRIVES_MS);
        counted += answersOf(meeting, poll, phone.person);
        await closeBallotIn(meeting, poll);
      }
      return { tabs: conditions.strikes, counted };
    };
    try {
      const outcome = await whileBusy({ ...conditions, hall }, run, { quiet: true });
      return { ...outcome, n: outcome.n + conditions.strikes };
    } finally {
      await browser.close();
    }
  },
};
