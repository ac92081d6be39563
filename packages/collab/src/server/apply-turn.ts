import * as Y from 'yjs';
import type { Connection } from './connection.ts';
import { judgeUpdate } from './judge/judge-update.ts';
import type { Limits } from './limits.ts';
import { assertWhole, type LiveText } from './live-text.ts';
import { mayUse } from './owners.ts';

/** What a turn of a text deals with, in the order it came. */
export type Task =
  | { kind: 'update'; from: Connection; update: Uint8Array }
  /** A client asks for what it lacks. */
  | { kind: 'hello'; from: Connection; stateVector: Uint8Array }
  /** Another process saved something, up to this position. */
  | { kind: 'news'; position: number }
  /** The server reads the text, or puts words into it; `saved` is called once everything is durable. */
  | { kind: 'call'; change(doc: Y.Doc): void; saved(doc: Y.Doc): void; failed(error: unknown): void };

/** What a turn changed, as one update; the Yjs client ids first used in it, and who wrote it. */
export type Change = { update: Uint8Array; owners: Map<number, string>; authors: Set<Connection> };

/** A change while its turn goes on: `bytes` were applied already. */
type Begun = Omit<Change, 'update'> & { bytes: number };

export type TurnDeps = { text: LiveText; limits: Limits; connections: Iterable<Connection> };

/**
 * Judges and applies everything of a turn in one transaction, so that one update comes out of it to be
 * saved and sent. Null if nothing changed.
 */
export const applyTurn = (deps: TurnDeps, tasks: readonly Task[]): Change | null => {
  const { doc } = deps.text;
  const updates: Uint8Array[] = [];
  const change: Begun = { owners: new Map(), authors: new Set(), bytes: 0 };
  const collect = (update: Uint8Array): void => void updates.push(update);
  doc.on('update', collect);
  try {
    doc.transact(() => {
      for (const task of tasks) {
        if (task.kind === 'update') applyUpdate(deps, task, change);
        if (task.kind === 'call') task.change(doc);
      }
    });
  } finally {
    doc.off('update', collect);
  }
  assertWhole(doc);
  const [first, ...more] = updates;
  if (first === undefined) return null;
  return { ...change, update: more.length === 0 ? first : Y.mergeUpdates(updates) };
};

const applyUpdate = (
  deps: TurnDeps,
  { from, update }: Extract<Task, { kind: 'update' }>,
  change: Begun,
): void => {
  if (from.closed) return;
  const verdict = judge(deps, from, { update, before: change.bytes });
  if (verdict.kind === 'refuse') from.close(verdict.code, verdict.reason);
  if (verdict.kind !== 'apply') return;
  Y.applyUpdate(deps.text.doc, update);
  change.authors.add(from);
  change.bytes += update.length;
  const { client, person } = from;
  if (client === null || deps.text.owners.ownerOf(client) !== undefined) return;
  deps.text.owners.set(client, person.id);
  change.owners.set(client, person.id);
};

/** `before`: how many bytes of this turn were applied already. */
const judge = (
  { text, limits, connections }: TurnDeps,
  from: Connection,
  { update, before }: { update: Uint8Array; before: number },
) => {
  const { doc, kind, owners, stored } = text;
  const person = from.person.id;
  return judgeUpdate(update, {
    doc,
    kind,
    person,
    limits,
    rights: from.rights,
    storedBytes: stored.bytes + before,
    claim: (client) => claimClient({ text, connections }, from, client),
    isOwn: (client) => client === from.client || owners.ownerOf(client) === person,
  });
};

/**
 * Whether a connection may use a Yjs client id. The first it names becomes its own for good; besides
 * that it may only go on under ids that its person wrote under before.
 */
export const claimClient = (
  { text, connections }: Omit<TurnDeps, 'limits'>,
  from: Connection,
  client: number,
): boolean => {
  const person = from.person.id;
  if (from.client === client) return true;
  if (from.client !== null) return text.owners.ownerOf(client) === person;
  const held = [...connections].some((other) => other.client === client && other.person.id !== person);
  if (held || !mayUse(text.owners, text.doc, client, person)) return false;
  from.client = client;
  return true;
};
