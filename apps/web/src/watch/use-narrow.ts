import { useSyncExternalStore } from 'react';

const query = '(width < 900px)';

const follow = (changed: () => void) => {
  const list = globalThis.matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};

/** Is there room for one column only? */
export const useNarrow = (): boolean =>
  useSyncExternalStore(follow, () => globalThis.matchMedia(query).matches);
