import type { IncomingMessage } from 'node:http';
import * as Y from 'yjs';
import { closeCode } from '../close-code.ts';
import type { CollabLog } from './collab-log.ts';
import type { Connection } from './connection.ts';
import { createDoor, type Door } from './create-door.ts';
import { keepAliveFrame, type SentPresence } from './frames.ts';
import type { Grant, Refusal } from './grant.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Room } from './room.ts';
import { createRooms } from './rooms.ts';
import type { TextPersistence } from './text-persistence.ts';

export type CollabOptions = {
  persistence: TextPersistence;
  /** Decides about an upgrade: the origin, the session, the text and the rights. Asked again if rights changed meanwhile. */
  authorize(request: IncomingMessage): Promise<Grant | Refusal>;
  limits?: Partial<Limits>;
  log?: CollabLog;
  /** Tells the other processes of carets that changed here; they give them to `carets`. */
  shareCarets?(doc: string, entries: readonly SentPresence[]): void;
  /** The clock, in ms since 1970. */
  now?(): number;
};

/** The sync server of the shared texts, beside whatever else an HTTP server does. */
export type Collab = {
  handleUpgrade: Door;
  /** Closes what a person has open in the texts whose name begins so; they come back with the rights they have now. */
  closePerson(prefix: string, person: string): void;
  /** Closes every connection that matches, for rights that changed for many at once. */
  closeWhere(matches: (grant: Grant) => boolean): void;
  /** Another process saved something in a text, up to this position of the store. */
  news(doc: string, position: number): void;
  /** Another process shows the carets of those connected there. */
  carets(doc: string, entries: readonly SentPresence[]): void;
  /** Tells the other processes the carets in the texts whose name begins so. */
  sayCarets(prefix: string): void;
  /** Reads a text as it is saved, with everything that came before. Rejects if it cannot be read. */
  read<T>(doc: string, read: (doc: Y.Doc) => T): Promise<T>;
  /** Puts first words into a text, durably; false, and nothing changes, if it has some. */
  seed(doc: string, update: Uint8Array): Promise<boolean>;
  /** How many connections are open, and how many texts are in memory. */
  load(): { connections: number; texts: number };
  /** Takes nobody in any more, sends everybody off to come back later, and waits until everything is saved. */
  close(): Promise<void>;
};

export const createCollab = (options: CollabOptions): Collab => {
  const {
    persistence,
    authorize,
    now = Date.now,
    log = () => undefined,
    shareCarets = () => undefined,
  } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const rooms = createRooms({ persistence, limits, log, now, shareCarets });
  const connections = new Set<Connection>();
  const state = { epoch: 0, closing: false };
  const heartbeat = setInterval(() => {
    for (const connection of connections) connection.beat(keepAliveFrame);
  }, limits.heartbeatMs).unref();

  const closeWhere = (matches: (grant: Grant) => boolean): void => {
    state.epoch += 1;
    for (const connection of connections)
      if (matches(connection)) connection.close(closeCode.rightsChanged, 'rights changed');
  };
  const withRoom = async <T>(doc: string, ask: (room: Room) => Promise<T>): Promise<T> => {
    const { room, release } = await rooms.acquire(doc);
    return ask(room).finally(release);
  };

  return {
    handleUpgrade: createDoor({ authorize, rooms, limits, log, state, connections }),
    closeWhere,
    closePerson: (prefix, person) =>
      closeWhere((grant) => grant.doc.startsWith(prefix) && grant.person.id === person),
    news: (doc, position) => rooms.tell(doc, (room) => room.news(position)),
    carets: (doc, entries) => rooms.tell(doc, (room) => room.carets(entries)),
    sayCarets: (prefix) => {
      for (const name of rooms.names())
        if (name.startsWith(prefix)) rooms.tell(name, (room) => room.sayCarets());
    },
    read: (doc, read) => withRoom(doc, (room) => room.call(() => undefined, read)),
    seed: (doc, update) => withRoom(doc, (room) => seedRoom(room, update)),
    load: () => ({ connections: connections.size, texts: rooms.count() }),
    close: async () => {
      state.closing = true;
      clearInterval(heartbeat);
      for (const connection of connections) connection.close(closeCode.tryAgain, 'the server stops');
      await rooms.finish();
    },
  };
};

const seedRoom = (room: Room, update: Uint8Array): Promise<boolean> => {
  let seeded = false;
  return room.call(
    (doc) => {
      if (doc.store.clients.size > 0) return;
      Y.applyUpdate(doc, update);
      seeded = true;
    },
    () => seeded,
  );
};
