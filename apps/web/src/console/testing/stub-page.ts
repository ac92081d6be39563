import { vi } from 'vitest';
import { stubObserver } from '../../ui/testing/stub-observer.ts';

/** What a page of a browser has and jsdom has not: modal dialogs, media queries, observers. */
export const stubPage = (): void => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  stubObserver();
};
