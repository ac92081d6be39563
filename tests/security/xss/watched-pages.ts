import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type DeviceOptions, openDevice } from '../../kit/device.ts';
import { witness } from './witness.ts';

/** Pages under a witness: what a payload achieves on one of them is kept. */
export class WatchedPages {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #contexts: BrowserContext[] = [];
  readonly #pages: { name: string; page: Page }[] = [];
  readonly #found: string[] = [];

  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  async open(name: string, path: string, device: DeviceOptions): Promise<Page> {
    const page = await this.#watched(name, device);
    await page.goto(new URL(path, this.#url).href);
    return page;
  }

  /** A page of this HTML, under no policy at all. */
  async openHtml(name: string, html: string): Promise<Page> {
    const page = await this.#watched(name, { size: 'laptop' });
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().url().endsWith('/under-no-policy')
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(new URL('/under-no-policy', this.#url).href);
    return page;
  }

  async #watched(name: string, device: DeviceOptions): Promise<Page> {
    const context = await openDevice(this.#browser, this.#url, device);
    this.#contexts.push(context);
    await context.addInitScript(witness);
    const page = await context.newPage();
    context.on('page', () => this.#found.push(`${name}: a window opened`));
    page.on('dialog', (dialog) => {
      this.#found.push(`${name}: a dialog "${dialog.message()}"`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => this.#found.push(`${name}: ${error.message}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(http|ws)/.test(protocol) && origin.replace('ws', 'http') !== this.#url)
        this.#found.push(`${name}: asked ${request.url()}`);
    });
    this.#pages.push({ name, page });
    return page;
  }

  /** Goes on to another address with an open page, after asking what was found on the one that is left. */
  async goTo(page: Page, path: string): Promise<void> {
    await this.#ask();
    await page.goto(new URL(path, this.#url).href);
  }

  /** Waits until a page shows these words; markup made of them would have eaten some. */
  async shows(page: Page, words: string): Promise<void> {
    try {
      await page.waitForFunction((text) => document.body.textContent.includes(text), words);
    } catch (cause) {
      const found = (await this.found()).join('\n') || 'nothing else';
      throw new Error(`${page.url()} does not show ${JSON.stringify(words)}; found: ${found}`, { cause });
    }
  }

  /** Whatever payloads achieved, on any page, up to now. */
  async found(): Promise<readonly string[]> {
    await this.#ask();
    return this.#found;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  async #ask(): Promise<void> {
    for (const { name, page } of this.#pages) {
      const here = await page.evaluate(() =>
        ((globalThis as { xssFound?: string[] }).xssFound ?? ['the witness is gone']).splice(0),
      );
      this.#found.push(...here.map((what) => `${name}: ${what}`));
    }
  }
}
