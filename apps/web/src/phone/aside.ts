import type { MeetingId, PersonId } from '@yishi/core';
import { createContext, use, useMemo, useState } from 'react';

/** Results the participant has looked at and put away, on this device. */
export type Aside = { ids: ReadonlySet<string>; put: (id: string) => void };

export const AsideContext = createContext<Aside>({ ids: new Set(), put: () => undefined });

export const useAside = (): Aside => use(AsideContext);

const read = (key: string): ReadonlySet<string> =>
  new Set((globalThis.localStorage.getItem(key) ?? '').split(' ').filter((id) => id !== ''));

/** Keeps what was put away, so that a reload does not bring it back. */
export const useAsideKept = (meeting: MeetingId, person: PersonId): Aside => {
  const key = `yishi.aside.${meeting}.${person}`;
  const [ids, setIds] = useState(() => read(key));
  return useMemo(
    () => ({
      ids,
      put: (id) => {
        const next = new Set([...read(key), id]);
        globalThis.localStorage.setItem(key, [...next].join(' '));
        setIds(next);
      },
    }),
    [ids, key],
  );
};
