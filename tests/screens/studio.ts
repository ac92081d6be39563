import type { Browser, Page } from '@playwright/test';
import type { Language } from '@yishi/i18n';
import { type ResidentsOptions, runResidents } from '@yishi/residents';
import { meetingOfScenario } from '@yishi/scenarios';
import type { BuiltServer } from '../kit/built-server.ts';
import { type CalledMeeting, callMeetingAs } from '../kit/called-meeting.ts';
import { complaintsOf, type DeviceSize, openDevice } from '../kit/device.ts';
import { comesIn } from '../kit/on-the-phone.ts';
import { scenario } from '../kit/scenario.ts';
import { keep } from './folder.ts';
import { inEnglish } from './in-english.ts';

/** A page and the kind of device it is on. */
export type Screen = { page: Page; size: DeviceSize | 'paper' };

/** A4 in CSS pixels, with the margins of the record. */
const sheet = { width: 794, height: 1123, side: 83, edge: 91 };

type Look = { name: 'dark' | 'elder'; scheme: 'light' | 'dark'; textSize: 'standard' | 'elder' };

const dark: Look = { name: 'dark', scheme: 'dark', textSize: 'standard' };
const elder: Look = { name: 'elder', scheme: 'light', textSize: 'elder' };

/** What the browser says while a picture is taken of a phone without a network. */
const switchedOff = /ERR_INTERNET_DISCONNECTED/;

/** Where pictures are taken, in one language: devices to open pages on, meetings and the people in them. */
export class Studio {
  readonly language: Language;
  readonly complaints: string[] = [];
  readonly #server: BuiltServer;
  readonly #browser: Browser;
  readonly #every: boolean;
  readonly #leaving = new AbortController();
  readonly #runs: Promise<unknown>[] = [];
  readonly #kept: Promise<void>[] = [];

  constructor(
    language: Language,
    { server, browser, every }: { server: BuiltServer; browser: Browser; every: boolean },
  ) {
    this.language = language;
    this.#every = every;
    this.#server = server;
    this.#browser = browser;
  }

  /** A page on a device of its own. */
  async open(path: string, size: DeviceSize): Promise<Screen> {
    const context = await openDevice(this.#browser, this.#server.url, { size, language: this.language });
    await context.addInitScript(hasVoice, this.language);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    page.on('close', () => this.complaints.push(...complaints.filter((words) => !switchedOff.test(words))));
    await page.goto(new URL(path, this.#server.url).href);
    return { page, size };
  }

  /** A page of staff, signed in. */
  openStaff(path: string, size: DeviceSize = 'laptop'): Promise<Screen> {
    return this.open(`${path}#${this.#server.staffKey}`, size);
  }

  /** A phone with which somebody came in. */
  async openPhone(
    { joinCode }: CalledMeeting,
    name: string,
    from: 'room' | 'remote' = 'room',
  ): Promise<Screen> {
    const screen = await this.open(`/j/${joinCode}`, 'phone');
    await comesIn(screen.page, { name, from }, this.language);
    return screen;
  }

  /** A meeting of a scenario, told in the language of the studio. */
  async call(id: string): Promise<CalledMeeting> {
    const told = scenario(id, this.language === 'en' ? 'en' : 'zh');
    const office = { url: this.#server.url, cookie: await this.#server.staffCookie() };
    const halfHour = 1_800_000;
    return callMeetingAs(office, meetingOfScenario(told, Math.ceil(Date.now() / halfHour) * halfHour));
  }

  /** Residents who play the scenario, but for some. */
  invites({ joinCode }: CalledMeeting, options: Pick<ResidentsOptions, 'scenario' | 'leave'>): void {
    const run = runResidents(
      {
        ...options,
        url: this.#server.url,
        code: joinCode,
        people: Number.POSITIVE_INFINITY,
        seed: 7,
        pace: 'fast',
        language: this.language === 'en' ? 'en' : 'zh',
        staffKey: this.#server.staffKey,
        autopilot: false,
        busyMs: null,
        durationMs: null,
      },
      { write: () => undefined, signal: this.#leaving.signal },
    );
    this.#runs.push(run);
  }

  /** Takes the picture `docs/screens/<name>.<language>.<device>.png`, if it is kept in this language. */
  async takes({ page, size }: Screen, name: string, whole = false): Promise<void> {
    if (this.language === 'en' && !this.#every && !inEnglish.has(name)) return;
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: whole });
    this.#kept.push(keep(`${name}.${this.language}.${size}.png`, picture));
  }

  /** What comes out of the printer first: as much of the page as an A4 sheet has room for within its margins. */
  async takesPrinted({ page }: Screen, name: string): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({
      width: sheet.width - 2 * sheet.side,
      height: sheet.height - 2 * sheet.edge,
    });
    const words = (await page.screenshot({ clip: await wholeBlocks(page) })).toString('base64');
    const paper = await page.context().newPage();
    await paper.setViewportSize(sheet);
    await paper.setContent(
      `<img alt="" style="position:fixed;top:${sheet.edge}px;left:${sheet.side}px" src="data:image/png;base64,${words}">`,
    );
    await this.takes({ page: paper, size: 'paper' }, name);
    await paper.close();
  }

  /** The same page in the dark. */
  takesDark(screen: Screen, name: string, ready: (page: Page) => Promise<void>): Promise<void> {
    return this.#takesAs(dark, screen, name, ready);
  }

  /** The same page in elder mode. */
  takesElder(screen: Screen, name: string, ready: (page: Page) => Promise<void>): Promise<void> {
    return this.#takesAs(elder, screen, name, ready);
  }

  /** Everybody goes home. */
  async close(): Promise<void> {
    for (const context of this.#browser.contexts()) await context.close();
    this.#leaving.abort();
    await Promise.all([...this.#runs, ...this.#kept]);
  }

  async #takesAs(
    { name: variant, ...look }: Look,
    screen: Screen,
    name: string,
    ready: (page: Page) => Promise<void>,
  ): Promise<void> {
    await this.#looks(screen.page, look, ready);
    await this.takes(screen, `${name}.${variant}`);
    await this.#looks(screen.page, { scheme: 'light', textSize: 'standard' }, ready);
  }

  async #looks(page: Page, look: object, ready: (page: Page) => Promise<void>): Promise<void> {
    await page.evaluate((kept) => localStorage.setItem('yishi.look', kept), JSON.stringify(look));
    await page.reload();
    await ready(page);
  }
}

/** A phone can read aloud; this browser has no voice of its own. */
const hasVoice = (lang: string): void => {
  const voice = { name: lang, lang, localService: true, default: true, voiceURI: lang };
  globalThis.speechSynthesis.getVoices = () => [voice];
};

/** As far down the first sheet as its last paragraph or table that is there in full. */
const wholeBlocks = async (page: Page): Promise<Clip> => {
  const height = await page.evaluate(() => {
    const ends = [...document.querySelectorAll('p, table')].map(
      (block) => block.getBoundingClientRect().bottom,
    );
    return Math.max(...ends.filter((end) => end <= globalThis.innerHeight));
  });
  return { x: 0, y: 0, width: sheet.width - 2 * sheet.side, height };
};

type Clip = { x: number; y: number; width: number; height: number };
