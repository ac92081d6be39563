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
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const type = Number.isFinite(size) ? size : 16;
      setSpace((before) =>
        unlessEqual(before, { width: Math.round(width), height: Math.round(height), type }),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return space;
}

/** The same size is the same object, so that nothing is laid out again. */
function unlessEqual(before: Space | null, now: Space): Space {
  const same = before?.width === now.width && before.height === now.height && before.type === now.type;
  return same ? before : now;
}
