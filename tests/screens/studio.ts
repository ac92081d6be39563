import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Language } from '@yishi/i18n';
import { type ResidentsOptions, runResidents } from '@yishi/residents';
import type { BuiltServer } from '../kit/built-server.ts';
import { type CalledMeeting, callMeetingAs } from '../kit/called-meeting.ts';
import { complaintsOf, type DeviceSize, openDevice } from '../kit/device.ts';
import { comesIn } from '../kit/on-the-phone.ts';
import { scenario, scenarioMeeting } from '../kit/scenario-meeting.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'screens');

/** A page and the kind of device it is on. */
export type Screen = { page: Page; size: DeviceSize };

type Look = { name: 'dark' | 'elder'; scheme: 'light' | 'dark'; textSize: 'standard' | 'elder' };

const dark: Look = { name: 'dark', scheme: 'dark', textSize: 'standard' };
const elder: Look = { name: 'elder', scheme: 'light', textSize: 'elder' };

/** Where pictures are taken, in one language: devices to open pages on, meetings and the people in them. */
export class Studio {
  readonly language: Language;
  readonly complaints: string[] = [];
  readonly #server: BuiltServer;
  readonly #browser: Browser;
  readonly #leaving = new AbortController();
  readonly #runs: Promise<unknown>[] = [];

  constructor(language: Language, { server, browser }: { server: BuiltServer; browser: Browser }) {
    this.language = language;
    this.#server = server;
    this.#browser = browser;
  }

  /** A page on a device of its own. */
  async open(path: string, size: DeviceSize): Promise<Screen> {
    const context = await openDevice(this.#browser, this.#server.url, { size, language: this.language });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    page.on('close', () => this.complaints.push(...complaints));
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
    return callMeetingAs(office, scenarioMeeting(told, Math.ceil(Date.now() / halfHour) * halfHour));
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

  /** Takes the picture `docs/screens/<name>.<language>.<device>.png`. */
  async takes({ page, size }: Screen, name: string, whole = false): Promise<void> {
    await page.evaluate(() => document.fonts.ready);
    const path = join(folder, `${name}.${this.language}.${size}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide', fullPage: whole });
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
    await Promise.all(this.#runs);
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

export const makeFolder = (): Promise<unknown> => mkdir(folder, { recursive: true });
