import type * as Y from 'yjs';
import { closeCode } from '../close-code.ts';
import { createAllowances } from './allowances.ts';
import { claimClient } from './apply-turn.ts';
import type { CollabLog } from './collab-log.ts';
import type { Connection } from './connection.ts';
import type { Inbound, SentPresence } from './frames.ts';
import type { Limits } from './limits.ts';
import type { LiveText } from './live-text.ts';
import { createPresence } from './presence.ts';
import { sendOn } from './send-on.ts';
import type { TextPersistence } from './text-persistence.ts';
import { createTurns } from './turns.ts';
import { welcome } from './welcome.ts';

/** One text and everybody on it. */
export type Room = {
  connections: ReadonlySet<Connection>;
  join(connection: Connection): void;
  leave(connection: Connection): void;
  /** Takes a message and returns 0; or says in how many ms to offer it again, because its person sends too fast. */
  receive(connection: Connection, message: Inbound, size: { bytes: number; earlyMs: number }): number;
  /** Changes the text in the server's own name; resolves when the change is durable, with what `read` then finds. */
  call<T>(change: (doc: Y.Doc) => void, read: (doc: Y.Doc) => T): Promise<T>;
  /** Another process saved something, up to this position of the store. */
  news(position: number): void;
  /** Another process shows the carets of those connected there. */
  carets(entries: readonly SentPresence[]): void;
  /** Tells the other processes the carets of those connected here. */
  sayCarets(): void;
  /** Waits until everything that came is saved, and puts it together for the next time. */
  finish(): Promise<void>;
  /** How many updates are stored. */
  updates(): number;
};

export type RoomDeps = {
  text: LiveText;
  persistence: TextPersistence;
  limits: Limits;
  log: CollabLog;
  now(): number;
  /** Tells the other processes of carets that changed. */
  shareCarets(doc: string, entries: readonly SentPresence[]): void;
  /** The text could not be saved, or broke: the room is of no use any more. */
  onFailed(): void;
};

export const createRoom = (deps: RoomDeps): Room => {
  const { text, limits } = deps;
  const connections = new Set<Connection>();
  const allowances = createAllowances(limits, deps.now);
  const presence = createPresence({
    now: deps.now,
    collectMs: limits.presenceMs,
    share: (entries) => deps.shareCarets(text.name, entries),
    receivers: () => [...connections].filter(({ joined }) => joined),
    claim: (connection, client) => claimClient({ text, connections }, connection, client),
  });
  const turns = createTurns({
    ...deps,
    connections,
    onChange: (change) => sendOn(connections, change),
    onNews: (update) => sendOn(connections, { update, authors: nobody }),
    onHello: (from, known) => welcome(text.doc, from, known, presence),
    onFailed: () => {
      for (const connection of connections) connection.close(closeCode.tryAgain, 'not saved');
      deps.onFailed();
    },
  });

  const take = (from: Connection, message: Inbound): void => {
    if (message.kind === 'presence') return presence.take(from, message.entries);
    if (turns.waiting() >= limits.backlogMessages) return from.close(closeCode.tryAgain, 'busy');
    if (message.kind === 'update' && message.whole) from.told = true;
    return message.kind === 'hello' || mayTake(from) ? turns.put({ ...message, from }) : undefined;
  };

  return {
    connections,
    join: (connection) => void connections.add(connection),
    leave: (connection) => {
      connections.delete(connection);
      presence.remove(connection);
    },
    receive: (from, message, size) => {
      const waitMs = allowances.take(from.person.id, message.kind, size);
      if (waitMs === 0) take(from, message);
      return waitMs;
    },
    call: (change, read) =>
      new Promise((resolve, failed) => {
        turns.put({
          kind: 'call',
          change: (doc) => attempt(() => change(doc), failed),
          saved: (doc) => attempt(() => resolve(read(doc)), failed),
          failed,
        });
      }),
    carets: (entries) => presence.takeElsewhere(entries),
    sayCarets: () => presence.say(),
    news: (position) => turns.put({ kind: 'news', position }),
    finish: async () => {
      await turns.settle();
      await turns.compact();
      presence.stop();
    },
    updates: () => text.stored.updates,
  };
};

const nobody: ReadonlySet<Connection> = new Set();

/**
 * What a writer sends before it told us everything it has is in what it tells us then. Left aside
 * here, because after a reconnect it may build on words that have not come yet.
 */
const mayTake = ({ told, rights }: Connection): boolean => told || rights === 'read';

/** What the server itself asks of a text fails alone and not with the turn. */
const attempt = (ask: () => void, failed: (error: unknown) => void): void => {
  try {
    ask();
  } catch (error) {
    failed(error);
  }
};
