import { vi } from 'vitest';
import { stubDialogs } from '../../ui/testing/stub-dialogs.ts';
import { stubObserver } from '../../ui/testing/stub-observer.ts';

/** What a page of a browser has and jsdom has not: modal dialogs, media queries, observers. */
export const stubPage = (): void => {
  stubDialogs((dialog) => dialog.dispatchEvent(new Event('close')));
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  stubObserver();
};
