import { createCaretsElsewhere } from './carets-elsewhere.ts';
import type { Connection } from './connection.ts';
import { presenceFrame, type RawPresence, type SentPresence } from './frames.ts';
import { isAbsent, readCaret } from './read-caret.ts';

/** The carets of one text: what each connection shows to the others. */
export type Presence = {
  /** Takes what a client says of itself; one that comes begins with that. What it says of others, or of who it is, is left aside unread. */
  take(connection: Connection, entries: readonly RawPresence[]): void;
  /** What a newcomer is shown; null if nobody shows anything. */
  all(): Uint8Array | null;
  remove(connection: Connection): void;
  /** Takes what another process shows of those connected there. */
  takeElsewhere(entries: readonly SentPresence[]): void;
  /** Tells the other processes what is shown here. */
  say(): void;
  stop(): void;
};

type Deps = {
  now(): number;
  /** How long changes are collected, in ms. */
  collectMs: number;
  receivers(): Iterable<Connection>;
  /** Takes a Yjs client id for a connection that has named none yet. */
  claim(connection: Connection, client: number): void;
  /** Tells the other processes what changed here. */
  share(entries: readonly SentPresence[]): void;
};

/**
 * Keeps the carets and sends changes on, collected for a moment, each to everybody but its author. The
 * clock is our own and starts at the time of day, because a client that comes back repeats its clock,
 * and the others would not believe it.
 */
export const createPresence = ({ now, collectMs, receivers, claim, share }: Deps): Presence => {
  const states = new Map<Connection, SentPresence>();
  const changed = new Set<Connection>();
  const gone: SentPresence[] = [];
  const elsewhere = createCaretsElsewhere(now);
  const tick = createClock(now);
  let timer: NodeJS.Timeout | null = null;

  const schedule = (): void => {
    timer ??= setTimeout(flush, collectMs).unref();
  };
  const flush = (): void => {
    timer = null;
    const byAuthor = new Map([...changed].flatMap((author) => pairOf(author, states.get(author))));
    sendChanges(receivers(), byAuthor, [...gone, ...elsewhere.changed()]);
    const here = [...gone, ...byAuthor.values()];
    if (here.length > 0) share(here);
    changed.clear();
    gone.length = 0;
  };
  const show = (connection: Connection, client: number, state: Uint8Array): void => {
    states.set(connection, { client, clock: tick(), state: describe(connection, state) });
    changed.add(connection);
    schedule();
  };
  const remove = (connection: Connection): void => {
    const shown = states.get(connection);
    states.delete(connection);
    changed.delete(connection);
    if (shown === undefined) return;
    gone.push({ client: shown.client, clock: tick(), state: 'null' });
    schedule();
  };

  return {
    take: (connection, entries) => {
      const [first] = entries;
      if (connection.client === null && first !== undefined && !isAbsent(first.state))
        claim(connection, first.client);
      const own = entries.findLast(({ client }) => client === connection.client);
      if (own === undefined) return;
      if (isAbsent(own.state)) remove(connection);
      else show(connection, own.client, own.state);
    },
    all: () => {
      const shown = [...states.values(), ...elsewhere.all()];
      return shown.length === 0 ? null : presenceFrame(shown);
    },
    takeElsewhere: (entries) => {
      elsewhere.take(entries);
      schedule();
    },
    say: () => {
      if (states.size > 0) share([...states.values()]);
    },
    remove,
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
};

const createClock = (now: () => number): (() => number) => {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    return last;
  };
};

const pairOf = <Key, Value>(key: Key, value: Value | undefined): [Key, Value][] =>
  value === undefined ? [] : [[key, value]];

/** Everybody but its author is shown a change: one frame for all who wrote nothing themselves. */
const sendChanges = (
  receivers: Iterable<Connection>,
  byAuthor: ReadonlyMap<Connection, SentPresence>,
  others: readonly SentPresence[],
): void => {
  const forAll = presenceFrame([...others, ...byAuthor.values()]);
  for (const receiver of receivers) {
    const own = byAuthor.get(receiver);
    if (own === undefined) receiver.send(forAll);
    else if (others.length + byAuthor.size > 1)
      receiver.send(presenceFrame([...others, ...[...byAuthor.values()].filter((entry) => entry !== own)]));
  }
};

/** Name, role and colour come from the server; the client says only where its caret is. */
const describe = ({ person }: Connection, state: Uint8Array): string => {
  const { id, name, role, colour: color } = person;
  return JSON.stringify({ user: { id, name, role, color }, ...readCaret(state) });
};
