import * as Y from 'yjs';
import { agendaItems, itemMap, type NewItem, wholeMinutes } from './drafted-item.ts';
import { indexOfPlace, makeRoom, type Place, placedItems } from './order.ts';

/**
 * Puts a new item on the agenda; false if one with this id is there already. A neighbour that has
 * gone meanwhile means the end.
 */
export const addItem = (doc: Y.Doc, item: NewItem, place: Place = 'last'): boolean =>
  doc.transact(() => {
    if (agendaItems(doc).has(item.id)) return false;
    const items = placedItems(doc);
    const order = makeRoom(items, indexOfPlace(items, place) ?? items.length);
    agendaItems(doc).set(item.id, itemMap(item, order));
    return true;
  });

/** Moves an item; false, and nothing changes, if it or the neighbour named has gone. */
export const moveItem = (doc: Y.Doc, id: string, place: Place): boolean =>
  doc.transact(() => {
    const items = placedItems(doc);
    const moved = items.find((item) => item.id === id);
    const others = items.filter((item) => item !== moved);
    const index = indexOfPlace(others, place);
    if (moved === undefined || index === null) return false;
    if (items[index] !== moved) moved.map.set('order', makeRoom(others, index));
    return true;
  });

/** Takes an item off the agenda, with its notes; false if it had gone already. */
export const removeItem = (doc: Y.Doc, id: string): boolean =>
  doc.transact(() => {
    const known = agendaItems(doc).has(id);
    agendaItems(doc).delete(id);
    return known;
  });

/** Sets the planned time in whole minutes; false if the item has gone. */
export const setMinutes = (doc: Y.Doc, id: string, minutes: number): boolean => {
  const map = agendaItems(doc).get(id);
  if (!(map instanceof Y.Map)) return false;
  map.set('minutes', wholeMinutes(minutes));
  return true;
};
