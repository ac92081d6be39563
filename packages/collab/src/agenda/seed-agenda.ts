import * as Y from 'yjs';
import type { NewItem } from './drafted-item.ts';
import { addItem } from './edit-agenda.ts';

/** A first agenda with these items in this order, as one update for an empty document. */
export const seedAgenda = (items: readonly NewItem[]): Uint8Array => {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const item of items) addItem(doc, item);
  });
  return Y.encodeStateAsUpdate(doc);
};
