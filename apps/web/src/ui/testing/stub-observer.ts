import { vi } from 'vitest';

/** Gives the page an observer of sizes that stays silent, which jsdom has not. */
export const stubObserver = (): void => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        return undefined;
      }
      unobserve() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
};
