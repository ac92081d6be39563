import * as Y from 'yjs';

export type Decoded = ReturnType<typeof Y.decodeUpdate>;
export type Fresh = Y.Item | Y.GC;

/** The structs of an update that the document does not have yet, by Yjs client id, oldest first. */
export type FreshStructs = ReadonlyMap<number, readonly Fresh[]>;

/**
 * Finds them; null if one does not follow on what the document has. Structs that the server has
 * already are left alone: a returning client may send them again, and Yjs skips them.
 */
export const freshStructs = (doc: Y.Doc, { structs }: Decoded): FreshStructs | null => {
  const fresh = new Map<number, Fresh[]>();
  const ends = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const end = ends.get(client) ?? Y.getState(doc.store, client);
    if (clock + struct.length <= end) continue;
    if (struct instanceof Y.Skip || clock > end) return null;
    ends.set(client, clock + struct.length);
    const known = fresh.get(client);
    if (known) known.push(struct);
    else fresh.set(client, [struct]);
  }
  return fresh;
};

/** The clock after the last struct of a client, once the update is applied. */
export const endOf = (doc: Y.Doc, fresh: FreshStructs, client: number): number => {
  const last = fresh.get(client)?.at(-1);
  return last === undefined ? Y.getState(doc.store, client) : last.id.clock + last.length;
};

/**
 * Whether everything that the update builds on, or takes out, is there. Structs the server has already
 * are asked too: Yjs follows their references before it skips them.
 */
export const isComplete = (doc: Y.Doc, fresh: FreshStructs, { structs, ds }: Decoded): boolean => {
  const has = (id: unknown, { client, clock }: Y.ID): boolean =>
    !(id instanceof Y.ID) || id.clock < (id.client === client ? clock : endOf(doc, fresh, id.client));
  const stands = (struct: Decoded['structs'][number]): boolean =>
    !(struct instanceof Y.Item) ||
    [struct.origin, struct.rightOrigin, struct.parent].every((id) => has(id, struct.id));
  return (
    structs.every(stands) &&
    deletedRanges(ds).every(({ client, clock, len }) => clock + len <= endOf(doc, fresh, client))
  );
};

/** The deleted ranges of an update, flat. */
export const deletedRanges = (ds: Decoded['ds']): { client: number; clock: number; len: number }[] =>
  [...ds.clients].flatMap(([client, ranges]) => ranges.map(({ clock, len }) => ({ client, clock, len })));
