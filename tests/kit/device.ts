import type { Browser, BrowserContext, Page } from '@playwright/test';

const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  laptop: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
};

export type DeviceSize = keyof typeof sizes;

export type DeviceOptions = {
  size: DeviceSize;
  language?: 'zh-CN' | 'en';
  /** `auto` is as the device is, which a test may turn with `emulateMedia`. */
  scheme?: 'auto' | 'light' | 'dark';
  textSize?: 'standard' | 'elder' | 'elderLargest';
};

/** How much later than the server pages learn of everything: it finds tests that know more than the page shows. */
const lateMs = Number(process.env['PAGES_LATE_MS'] ?? 0);

const makeLate = (context: BrowserContext): Promise<void> =>
  context.routeWebSocket(/.*/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => setTimeout(() => socket.send(message), lateMs));
  });

/** A device of somebody's own, with the language and look they chose before on the pages of this server. */
export const openDevice = async (
  browser: Browser,
  origin: string,
  { size, language = 'zh-CN', scheme = 'light', textSize = 'standard' }: DeviceOptions,
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: language,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    hasTouch: size === 'phone',
    storageState: {
      cookies: [],
      origins: [
        {
          origin,
          localStorage: [
            { name: 'yishi.language', value: language },
            { name: 'yishi.look', value: JSON.stringify({ scheme, textSize }) },
          ],
        },
      ],
    },
  });
  if (lateMs > 0) await makeLate(context);
  return context;
};

/** Everything a page said went wrong: what it wrote as an error and what it threw. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  return complaints;
};

/** What a browser says of a network that was taken away. */
export const networkAway = /ERR_INTERNET_DISCONNECTED|WebSocket connection/;
