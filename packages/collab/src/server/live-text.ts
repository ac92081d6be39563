import * as Y from 'yjs';
import { parseTextName, type TextKind } from '../text-name.ts';
import type { Owners } from './owners.ts';
import { decodeStoredUpdate, encodeStoredUpdate } from './stored-update.ts';
import type { TextPersistence } from './text-persistence.ts';

/** A shared text in memory. Between two turns everything in it is saved. */
export type LiveText = {
  name: string;
  kind: TextKind;
  doc: Y.Doc;
  owners: Owners & Iterable<[number, string]>;
  /** How many updates are stored, and how many bytes they take. */
  stored: { updates: number; bytes: number };
};

/** Reads a text from where it is kept. Throws if what is kept is not whole. */
export const loadText = async (persistence: TextPersistence, name: string): Promise<LiveText> => {
  const parsed = parseTextName(name);
  if (parsed === null) throw new Error('This is not the name of a shared text');
  const stored = await persistence.load(name);
  const doc = new Y.Doc();
  const owners = createOwners();
  doc.transact(() => {
    for (const bytes of stored) applyStored(doc, owners, bytes);
  });
  assertWhole(doc);
  const bytes = stored.reduce((sum, update) => sum + update.length, 0);
  return { name, kind: parsed.kind, doc, owners, stored: { updates: stored.length, bytes } };
};

const applyStored = (doc: Y.Doc, owners: Owners, bytes: Uint8Array): void => {
  const { owners: written, update } = decodeStoredUpdate(bytes);
  for (const [client, person] of written) owners.set(client, person);
  Y.applyUpdate(doc, update);
};

/** Throws if a document waits for changes that it does not have. */
export const assertWhole = (doc: Y.Doc): void => {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error('A shared text builds on changes that are not there');
};

/** Appends a change to what is kept; resolves when it is durable. */
export const saveChange = async (
  persistence: TextPersistence,
  text: LiveText,
  change: { update: Uint8Array; owners: ReadonlyMap<number, string> },
): Promise<void> => {
  const bytes = encodeStoredUpdate(change);
  await persistence.append(text.name, bytes);
  text.stored = { updates: text.stored.updates + 1, bytes: text.stored.bytes + bytes.length };
};

/** Puts everything that is kept together into one update. */
export const compactText = async (persistence: TextPersistence, text: LiveText): Promise<void> => {
  const merged = encodeStoredUpdate({
    owners: new Map(text.owners),
    update: Y.encodeStateAsUpdate(text.doc),
  });
  await persistence.compact(text.name, merged, text.stored.updates);
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
