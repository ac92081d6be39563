import { vi } from 'vitest';

/** Gives every element a size and the page an observer that stays silent, which jsdom has neither of. */
export function stubSpace(width: number, height: number): void {
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
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height));
}
