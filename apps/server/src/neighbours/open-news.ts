import type { Collab } from '@yishi/collab/server';
import { MeetingId } from '@yishi/core';
import { type Change, type Store, StoreUnavailable } from '@yishi/store';
import type { Shelves } from '../auth/shelves.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Register } from '../meetings/register.ts';
import type { Presences } from '../presence/presences.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Hint } from './hint.ts';
import type { Hints } from './hints.ts';
import { News } from './news.ts';

type Parts = {
  store: Store;
  clock: Clock;
  log: Log;
  hints: Hints;
  shelves: Shelves;
  rooms: Rooms;
  register: Register;
  presences: Presences;
  collab: Collab;
};

/** Keeps a process abreast of the others: by their hints at once, by the store itself in any case. */
export const openNews = (parts: Parts): News => {
  const { store, clock, log, hints, presences } = parts;
  const take = takeInto(parts);
  const takeQuietly = (change: Change): void => {
    take(change).catch((fault: unknown) => log.warn({ err: fault }, 'a hint was not followed'));
  };
  hints.listen({
    heard: (hint) => hear(hint, parts, takeQuietly),
    reached: () => presences.reached(),
  });
  return new News({ shared: store.shared, clock, log, take });
};

/** Where something new belongs. Rejects only where the store cannot be read now. */
const takeInto =
  ({ shelves, rooms, register, collab, log }: Parts) =>
  async (change: Change): Promise<void> => {
    if (change.kind === 'text') return collab.news(change.doc, change.position);
    if (change.kind === 'record') {
      return shelves.refresh(change.of, change.id).catch((fault: unknown) => {
        if (fault instanceof StoreUnavailable) throw fault;
        log.error({ err: fault, kind: change.of }, 'a record of another process cannot be read');
      });
    }
    const meeting = MeetingId.safeParse(change.stream);
    if (meeting.success && !(await rooms.learn(meeting.data, change.version))) register.forget(meeting.data);
    return undefined;
  };

const hear = (hint: Hint, { presences, collab }: Parts, take: (change: Change) => void): void => {
  switch (hint.kind) {
    case 'events':
    case 'text':
    case 'record':
      return take(hint);
    case 'presence':
      return presences.heard(hint.from, hint.meeting, hint);
    case 'whoIsThere':
      presences.say(hint.meeting);
      return collab.sayCarets(`${hint.meeting}/`);
    case 'carets':
      return collab.carets(hint.doc, hint.carets);
    case 'alive':
      return presences.alive(hint.from);
    default:
      return hint satisfies never;
  }
};
