import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import { agendaItems } from './drafted-item.ts';

/** Where to put an item: at an end, or beside another one. */
export type Place = 'first' | 'last' | { before: string } | { after: string };

export type Placed = { id: string; order: string; map: Y.Map<unknown> };

/** The items in the order shown: by their order key, and by id where two keys are equal. */
export const placedItems = (doc: Y.Doc): Placed[] =>
  [...agendaItems(doc)].flatMap(([id, map]) => (map instanceof Y.Map ? [placed(id, map)] : [])).sort(byPlace);

const placed = (id: string, map: Y.Map<unknown>): Placed => {
  const order = map.get('order');
  return { id, order: typeof order === 'string' ? order : '', map };
};

const byPlace = (a: Placed, b: Placed): number => compare(a.order, b.order) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many of `items` come before the place; null if the neighbour it names is not there. */
export const indexOfPlace = (items: readonly Placed[], place: Place): number | null => {
  if (place === 'first') return 0;
  if (place === 'last') return items.length;
  const neighbour = 'before' in place ? place.before : place.after;
  const index = items.findIndex((item) => item.id === neighbour);
  if (index === -1) return null;
  return 'before' in place ? index : index + 1;
};

/**
 * A key that sorts after the first `index` items and before the others. Where concurrent changes left
 * two neighbours with one key there is none, so the items that share it are moved up first; where a
 * key cannot be read, every item gets a fresh one. Both keep the order shown. Call in a transaction.
 */
export const makeRoom = (items: readonly Placed[], index: number): string => {
  const left = items[index - 1]?.order ?? null;
  const tied = items.slice(index).filter((item) => item.order === left);
  const right = items[index + tied.length]?.order ?? null;
  if (!isOrderKey(left) || !isOrderKey(right)) return renumber(items, index);
  const [key = '', ...moved] = generateNKeysBetween(left, right, tied.length + 1);
  for (const [place, item] of tied.entries()) item.map.set('order', moved[place]);
  return key;
};

const isOrderKey = (key: string | null): boolean => {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
};

const renumber = (items: readonly Placed[], index: number): string => {
  const keys = generateNKeysBetween(null, null, items.length + 1);
  const [key = ''] = keys.splice(index, 1);
  for (const [place, item] of items.entries()) item.map.set('order', keys[place]);
  return key;
};
