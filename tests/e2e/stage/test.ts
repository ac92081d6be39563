import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { type ResidentsOptions, runResidents } from '@yishi/residents';
import { BuiltServer } from '../../kit/built-server.ts';
import { type CalledMeeting, callMeetingAs, calledMeeting } from '../../kit/called-meeting.ts';
import { complaintsOf, type DeviceOptions, openDevice } from '../../kit/device.ts';
import { comesIn } from '../../kit/on-the-phone.ts';

type Request = Parameters<typeof callMeetingAs>[1];

export type Visit = DeviceOptions & {
  /** Complaints of the page that belong to what the test does to it. */
  expects?: RegExp;
};

export type Fixtures = {
  /** The built server on an empty folder; it must not complain either. */
  house: BuiltServer;
  /** Calls a meeting of one's own. */
  call: (request: Request) => Promise<CalledMeeting>;
  /** The meeting that is there at the first start: S05 in Chinese, checking in. */
  first: CalledMeeting;
  /** Opens a page on a device of its own. An error that nobody expects fails the test. */
  open: (path: string, visit: Visit) => Promise<Page>;
  /** Comes in by the join page on a phone of one's own. */
  phone: (
    meeting: CalledMeeting,
    name: string,
    visit?: Partial<Visit> & { from?: 'room' | 'remote' },
  ) => Promise<Page>;
  /** Simulated residents of a meeting; they leave when the test is over. */
  residents: (meeting: CalledMeeting, options: Partial<ResidentsOptions>) => void;
};

const nobody: Omit<ResidentsOptions, 'url' | 'code'> = {
  people: Number.POSITIVE_INFINITY,
  leave: [],
  seed: 5,
  pace: 'fast',
  scenario: 'S05',
  language: 'zh',
  staffKey: null,
  autopilot: false,
  busyMs: null,
  durationMs: null,
};

export const test = base.extend<Fixtures>({
  house: async ({ browserName: _ }, use) => {
    const house = await BuiltServer.start();
    await use(house);
    await house.close();
    expect(house.errors, 'what the server complained about').toEqual([]);
  },
  call: async ({ house }, use) => {
    await use(async (request) =>
      callMeetingAs({ url: house.url, cookie: await house.staffCookie() }, request),
    );
  },
  first: async ({ house }, use) => {
    await use(await calledMeeting({ url: house.url, cookie: await house.staffCookie() }, house.meeting));
  },
  open: async ({ browser, house }, use) => {
    const visits: { context: BrowserContext; complaints: string[]; expects?: RegExp | undefined }[] = [];
    await use(async (path, { expects, ...device }) => {
      const context = await openDevice(browser, house.url, device);
      const page = await context.newPage();
      visits.push({ context, complaints: complaintsOf(page), expects });
      await page.goto(new URL(path, house.url).href);
      return page;
    });
    for (const { context } of visits) await context.close();
    const complaints = visits.flatMap((visit) =>
      visit.complaints.filter((text) => visit.expects?.test(text) !== true),
    );
    expect(complaints, 'what the pages complained about').toEqual([]);
  },
  phone: async ({ open }, use) => {
    await use(async ({ joinCode }, name, { from = 'room', ...visit } = {}) => {
      const page = await open(`/j/${joinCode}`, { size: 'phone', ...visit });
      await comesIn(page, { name, from }, visit.language);
      return page;
    });
  },
  residents: async ({ house }, use) => {
    const leaving = new AbortController();
    const runs: Promise<unknown>[] = [];
    await use(({ joinCode }, options) => {
      const run = { ...nobody, url: house.url, code: joinCode, ...options };
      runs.push(runResidents(run, { write: () => undefined, signal: leaving.signal }));
    });
    leaving.abort();
    await Promise.all(runs);
  },
});

export { expect };
