import * as Y from 'yjs';
import { suggestionsRoot } from '../../text-roots.ts';
import { type Decoded, deletedRanges, type Fresh, type FreshStructs } from './fresh-structs.ts';

/** What the rules look at. `isOwn` says whether a Yjs client id is the member's. */
export type SuggestionCase = {
  doc: Y.Doc;
  fresh: FreshStructs;
  person: string;
  isOwn(client: number): boolean;
};

/** Where an item stands: directly in a root under a key, or inside another item. Null: nowhere, its place is gone. */
type Standing = { root: string; key: string | null } | { inside: Y.Item; key: string | null } | null;

/** Whether the new structs of an update touch nothing but the member's own suggestions, under the member's own name. */
export const onlyOwnSuggestions = (suggested: SuggestionCase): boolean =>
  [...suggested.fresh.values()].flat().every((struct) => {
    if (!(struct instanceof Y.Item)) return true;
    const standing = standingOf(suggested, struct);
    if (standing === null) return true;
    return 'root' in standing
      ? isOwnEntry(suggested, struct, standing)
      : isOwnField(suggested, struct, standing);
  });

/** How many suggestions of the member the text holds, whatever stands in them. */
export const openSuggestions = ({ doc, isOwn }: SuggestionCase): number =>
  [...doc.getMap(suggestionsRoot)._map.values()].filter(({ deleted, id }) => !deleted && isOwn(id.client))
    .length;

/** How many suggestions an update puts forward. */
export const newSuggestions = (suggested: SuggestionCase): number =>
  [...suggested.fresh.values()].flat().filter((struct) => {
    const standing = struct instanceof Y.Item ? standingOf(suggested, struct) : null;
    return standing !== null && 'root' in standing;
  }).length;

const isOwnEntry = (
  { doc, isOwn }: SuggestionCase,
  item: Y.Item,
  { root, key }: { root: string; key: string | null },
): boolean => {
  if (root !== suggestionsRoot || key === null) return false;
  const standing = doc.getMap(root)._map.get(key);
  if (standing !== undefined && !isOwn(standing.id.client)) return false;
  const { content } = item;
  return content instanceof Y.ContentDeleted || (content instanceof Y.ContentType && isFlatMap(content.type));
};

const isFlatMap = (type: unknown): boolean => type instanceof Y.Map && !(type instanceof Y.XmlHook);

const isOwnField = (
  suggested: SuggestionCase,
  { content }: Y.Item,
  { inside, key }: { inside: Y.Item; key: string | null },
): boolean => {
  const entry = standingOf(suggested, inside);
  if (entry === null) return true;
  if (!('root' in entry) || entry.root !== suggestionsRoot || !suggested.isOwn(inside.id.client))
    return false;
  if (content instanceof Y.ContentDeleted) return true;
  if (!(content instanceof Y.ContentAny) || key === null) return false;
  return key !== 'by' || content.arr.every((value) => value === suggested.person);
};

/** Whether the ranges that an update takes out hold nothing but the member's own suggestions. */
export const deletesOnlyOwn = (suggested: SuggestionCase, ds: Decoded['ds']): boolean =>
  deletedRanges(ds).every((range) =>
    storedIn(suggested.doc, range).every((item) => {
      const entry = entryOf(item);
      return entry?.root === suggestionsRoot && suggested.isOwn(entry.client);
    }),
  );

/** The items of a range that stand in the document and are not deleted yet. */
const storedIn = (
  doc: Y.Doc,
  { client, clock, len }: { client: number; clock: number; len: number },
): Y.Item[] => {
  const structs = doc.store.clients.get(client) ?? [];
  const items: Y.Item[] = [];
  if (clock >= Y.getState(doc.store, client)) return items;
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at];
    if (struct === undefined || struct.id.clock >= clock + len) break;
    if (struct instanceof Y.Item && !struct.deleted) items.push(struct);
  }
  return items;
};

/** The root, and the writer of the entry in it, that a stored item belongs to. */
const entryOf = (item: Y.Item): { root: string; client: number } | null => {
  let entry = item;
  while (entry.parent instanceof Y.AbstractType && entry.parent._item) entry = entry.parent._item;
  return entry.parent instanceof Y.AbstractType
    ? { root: Y.findRootTypeKey(entry.parent), client: entry.id.client }
    : null;
};

/**
 * Where an item stands, by the rule of Yjs: a parent it names, else the parent and key of its left
 * neighbour, else of its right one; nowhere if what it leans on was cleared away.
 */
const standingOf = (suggested: SuggestionCase, item: Y.Item): Standing => {
  const parent: unknown = item.parent;
  const { parentSub: key } = item;
  if (typeof parent === 'string') return { root: parent, key };
  if (parent instanceof Y.ID) {
    const inside = structAt(suggested, parent);
    return inside instanceof Y.Item ? { inside, key } : null;
  }
  if (parent instanceof Y.AbstractType)
    return parent._item ? { inside: parent._item, key } : { root: Y.findRootTypeKey(parent), key };
  const neighbours = [item.origin, item.rightOrigin]
    .filter((id) => id !== null)
    .map((id) => structAt(suggested, id));
  const [neighbour] = neighbours;
  if (!neighbours.every((struct) => struct instanceof Y.Item)) return null;
  return neighbour instanceof Y.Item ? standingOf(suggested, neighbour) : null;
};

const structAt = ({ doc, fresh }: SuggestionCase, id: Y.ID): Fresh | undefined => {
  const inUpdate = fresh
    .get(id.client)
    ?.find((struct) => struct.id.clock <= id.clock && id.clock < struct.id.clock + struct.length);
  if (inUpdate) return inUpdate;
  const structs = doc.store.clients.get(id.client);
  return structs && id.clock < Y.getState(doc.store, id.client)
    ? structs[Y.findIndexSS(structs, id.clock)]
    : undefined;
};
