import * as Y from 'yjs';
import { parseTextName, type TextKind } from '../text-name.ts';
import type { Owners } from './owners.ts';
import { decodeStoredUpdate, encodeStoredUpdate } from './stored-update.ts';
import type { KeptUpdate, TextPersistence } from './text-persistence.ts';

/** A shared text in memory. Between two turns everything in it is saved. */
export type LiveText = {
  name: string;
  kind: TextKind;
  doc: Y.Doc;
  owners: Owners & Iterable<[number, string]>;
  /** Up to where what is stored is in here. */
  position: number;
  /** How many updates are stored, and how many bytes they take. */
  stored: { updates: number; bytes: number };
};

/** Reads a text from where it is kept. Throws if what is kept is not whole. */
export const loadText = async (persistence: TextPersistence, name: string): Promise<LiveText> => {
  const parsed = parseTextName(name);
  if (parsed === null) throw new Error('This is not the name of a shared text');
  const text: LiveText = {
    name,
    kind: parsed.kind,
    doc: new Y.Doc(),
    owners: createOwners(),
    position: 0,
    stored: { updates: 0, bytes: 0 },
  };
  take(text, await persistence.load(name, 0));
  return text;
};

/**
 * Reads what other processes stored since; answers it as one update, null if there is nothing. Throws if it is not
 * whole, or gives a Yjs client id to somebody else than this text does.
 */
export const takeNews = async (persistence: TextPersistence, text: LiveText): Promise<Uint8Array | null> => {
  const news = await persistence.load(text.name, text.position);
  const updates = take(text, news);
  return updates.length === 0 ? null : Y.mergeUpdates(updates);
};

const take = (text: LiveText, kept: readonly KeptUpdate[]): Uint8Array[] => {
  const { doc, owners } = text;
  const read = kept.map(({ bytes }) => decodeStoredUpdate(bytes));
  doc.transact(() => {
    for (const { owners: written, update } of read) {
      for (const [client, person] of written) setOwner(owners, client, person);
      Y.applyUpdate(doc, update);
    }
  });
  assertWhole(doc);
  text.position = kept.at(-1)?.position ?? text.position;
  for (const { bytes } of kept) count(text, bytes);
  return read.map(({ update }) => update);
};

/** Whoever first stored words under a Yjs client id has it; two at the same time are told apart by the order of the store. */
const setOwner = (owners: Owners, client: number, person: string): void => {
  const known = owners.ownerOf(client);
  if (known !== undefined && known !== person) throw new Error('A Yjs client id belongs to somebody else');
  owners.set(client, person);
};

const count = (text: LiveText, { length }: Uint8Array): void => {
  text.stored = { updates: text.stored.updates + 1, bytes: text.stored.bytes + length };
};

/** Throws if a document waits for changes that it does not have. */
export const assertWhole = (doc: Y.Doc): void => {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error('A shared text builds on changes that are not there');
};

/** How often others may come first before a save is given up. */
const tries = 50;

/**
 * Appends a change to what is kept; resolves when it is durable. Where others wrote meanwhile, what they wrote is read
 * first and given to `onNews`.
 */
export const saveChange = async (
  persistence: TextPersistence,
  text: LiveText,
  change: { update: Uint8Array; owners: ReadonlyMap<number, string> },
  onNews: (update: Uint8Array) => void,
): Promise<void> => {
  const bytes = encodeStoredUpdate(change);
  for (let tried = 0; tried < tries; tried += 1) {
    const kept = await persistence.append(text.name, text.position, bytes);
    if (kept.ok) {
      text.position = kept.version;
      return count(text, bytes);
    }
    const news = await takeNews(persistence, text);
    if (news !== null) onNews(news);
  }
  throw new Error('Others always wrote first');
};

/** Puts everything that is kept together into one update. */
export const compactText = async (persistence: TextPersistence, text: LiveText): Promise<void> => {
  const merged = encodeStoredUpdate({
    owners: new Map(text.owners),
    update: Y.encodeStateAsUpdate(text.doc),
  });
  if (await persistence.compact(text.name, merged, text.position))
    text.stored = { updates: 1, bytes: merged.length };
};

const createOwners = (): LiveText['owners'] => {
  const persons = new Map<number, string>();
  return {
    ownerOf: (client) => persons.get(client),
    set: (client, person) => {
      if (!persons.has(client)) persons.set(client, person);
    },
    [Symbol.iterator]: () => persons.entries(),
  };
};
