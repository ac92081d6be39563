import { vi } from 'vitest';
import { stubObserver } from './stub-observer.ts';

/** Gives every element a size and the page an observer that stays silent, which jsdom has neither of. */
export function stubSpace(width: number, height: number): void {
  stubObserver();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height));
}
