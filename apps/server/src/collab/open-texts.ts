import { createCollab } from '@yishi/collab/server';
import type { Auth } from '../auth/open-auth.ts';
import type { HouseGround } from '../house-ground.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { authorizeTexts } from './authorize-texts.ts';
import { collabLog } from './collab-log.ts';
import { TextTickets } from './text-tickets.ts';

type Around = {
  rooms: Rooms;
  /** Resolves once everything is known that was true before it was called. */
  fresh: () => Promise<void>;
};

/** The shared texts, and the tickets that open them. */
export const openTexts = (
  { store, clock, log, metrics, hints, allowsOrigin }: HouseGround,
  { keys, authority, secret }: Auth,
  { rooms, fresh }: Around,
) => {
  const tickets = new TextTickets({ clock, secret });
  const collab = createCollab({
    persistence: store.texts,
    authorize: authorizeTexts({ allowsOrigin, fresh, tickets, authority, keys, rooms }),
    log: collabLog(log, metrics),
    shareCarets: (doc, carets) => hints.send({ kind: 'carets', from: hints.self, doc, carets: [...carets] }),
    now: () => clock.now(),
  });
  return { tickets, collab };
};
