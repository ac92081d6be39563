import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** The inner size of an element and the size of its type, in px. */
export type Space = { readonly width: number; readonly height: number; readonly type: number };

/** Follows an element's size; null until it has been measured. */
export function useSpace(ref: RefObject<HTMLElement | null>): Space | null {
  const [space, setSpace] = useState<Space | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const type = Number.parseFloat(getComputedStyle(element).fontSize);
      setSpace({
        width: Math.round(width),
        height: Math.round(height),
        type: Number.isFinite(type) ? type : 16,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return space;
}
