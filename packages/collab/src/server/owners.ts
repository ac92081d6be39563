import type * as Y from 'yjs';

/** To whom the Yjs client ids of a text belong: each to the person who first wrote under it. */
export type Owners = {
  ownerOf(client: number): string | undefined;
  set(client: number, person: string): void;
};

/** The widest id that Yjs draws. */
const maxClient = 0xff_ff_ff_ff;

/**
 * Whether a person may use a Yjs client id that no connection holds: one that is theirs from an
 * earlier connection, or one under which the text has no words yet.
 */
export const mayUse = (owners: Owners, doc: Y.Doc, client: number, person: string): boolean => {
  if (client > maxClient) return false;
  const owner = owners.ownerOf(client);
  return owner === undefined ? !doc.store.clients.has(client) : owner === person;
};
