import { type RefObject, useLayoutEffect, useRef } from 'react';

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];

/** Sets everything on a sheet of paper smaller until it fits: nothing of a poster may be cut off. */
export const useFitSheet = (): RefObject<HTMLElement | null> => {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    for (const scale of scales) {
      element.style.setProperty('--mm', `${scale}mm`);
      if (element.scrollHeight <= element.clientHeight) return;
    }
  });
  return sheet;
};
