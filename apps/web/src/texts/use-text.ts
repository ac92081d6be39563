import type { TextKind } from '@yishi/collab';
import type { TicketRequest } from '@yishi/protocol/names';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createTextLink, type OpenText } from './text-link.ts';

/** A shared text of a meeting, connected while it is shown. `who` must stay the same object as long as it is the same. */
export const useText = (meeting: string, text: TextKind, who: TicketRequest): OpenText => {
  const link = useMemo(() => createTextLink(meeting, text, who), [meeting, text, who]);
  useEffect(() => {
    link.open();
    return link.close;
  }, [link]);
  return useSyncExternalStore(link.subscribe, link.get);
};
