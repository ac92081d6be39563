import * as Y from 'yjs';
import { newRichText, readParagraphs } from '../rich-text.ts';

/** An item as the drafted agenda has it now: plain words, trimmed; blank ones are null or ''. */
export type DraftedItem = {
  id: string;
  title: string;
  presenter: string | null;
  plannedMs: number;
  /** Paragraphs of the notes, plain. */
  notes: string[];
  /** The person whose suggestion this was. */
  suggestedBy: string | null;
};

/** What a new item starts with. `minutes` is the planned time. */
export type NewItem = {
  id: string;
  title: string;
  minutes: number;
  presenter?: string | null;
  notes?: readonly string[];
  suggestedBy?: string;
};

/** The live fields of an item, for the inputs and the editor bound to them. */
export type ItemTexts = { title: Y.Text; presenter: Y.Text; notes: Y.XmlFragment };

/** The longest time an item may be given: 24 hours. */
const longest = 24 * 60;

export const agendaItems = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('items');

/** Planned minutes as the document keeps them: whole, from 0 to a day. */
export const wholeMinutes = (minutes: unknown): number =>
  typeof minutes === 'number' && Number.isFinite(minutes)
    ? Math.min(longest, Math.max(0, Math.round(minutes)))
    : 0;

/** The map that keeps an item at the place `order`. */
export const itemMap = (item: NewItem, order: string): Y.Map<unknown> => {
  const map = new Y.Map<unknown>();
  map.set('title', new Y.Text(item.title));
  map.set('presenter', new Y.Text(item.presenter ?? ''));
  map.set('minutes', wholeMinutes(item.minutes));
  map.set('notes', newRichText(item.notes ?? []));
  map.set('order', order);
  if (item.suggestedBy !== undefined) map.set('suggestedBy', item.suggestedBy);
  return map;
};

export const readItem = (id: string, map: Y.Map<unknown>): DraftedItem => {
  const [title, presenter, notes, by] = ['title', 'presenter', 'notes', 'suggestedBy'].map((k) => map.get(k));
  return {
    id,
    title: words(title),
    presenter: words(presenter) || null,
    plannedMs: wholeMinutes(map.get('minutes')) * 60_000,
    notes: notes instanceof Y.XmlFragment ? readParagraphs(notes) : [],
    suggestedBy: typeof by === 'string' ? by : null,
  };
};

/** The live fields of an item; null when it is not, or no longer, on the agenda. */
export const itemTexts = (doc: Y.Doc, id: string): ItemTexts | null => {
  const map = agendaItems(doc).get(id);
  if (!(map instanceof Y.Map)) return null;
  const [title, presenter, notes] = ['title', 'presenter', 'notes'].map((key): unknown => map.get(key));
  return title instanceof Y.Text && presenter instanceof Y.Text && notes instanceof Y.XmlFragment
    ? { title, presenter, notes }
    : null;
};

const words = (text: unknown): string =>
  text instanceof Y.Text ? text.toJSON().replaceAll(/\s+/g, ' ').trim() : '';
