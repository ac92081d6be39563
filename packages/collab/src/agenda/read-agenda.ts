import type * as Y from 'yjs';
import { type DraftedItem, readItem } from './drafted-item.ts';
import { placedItems } from './order.ts';

/** The drafted agenda in its order. Equal documents give equal agendas on every device. */
export const readAgenda = (doc: Y.Doc): DraftedItem[] =>
  placedItems(doc).map(({ id, map }) => readItem(id, map));
