import * as Y from 'yjs';
import { wholeMinutes } from './drafted-item.ts';
import { addItem } from './edit-agenda.ts';
import { suggestionsRoot } from '../text-roots.ts';
import type { Place } from './order.ts';

/** An item that a member would like to see on the agenda. */
export type Suggestion = {
  id: string;
  title: string;
  reason: string;
  minutes: number;
  /** The person who suggests it; the server lets nobody write another's name here. */
  by: string;
  at: number;
};

/**
 * Suggestions have a map of their own, so that a member who may suggest can never touch an item that
 * stands on the agenda.
 */
const suggestionMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(suggestionsRoot);

/** Puts a suggestion forward. */
export const suggestItem = (doc: Y.Doc, { id, ...words }: Suggestion): void => {
  suggestionMap(doc).set(id, new Y.Map<unknown>(Object.entries(words)));
};

/** The open suggestions, oldest first. */
export const readSuggestions = (doc: Y.Doc): Suggestion[] =>
  [...suggestionMap(doc)]
    .flatMap(([id, map]) => (map instanceof Y.Map ? readSuggestion(id, map) : []))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

const readSuggestion = (id: string, map: Y.Map<unknown>): Suggestion[] => {
  const [title, by, at, reason, minutes] = ['title', 'by', 'at', 'reason', 'minutes'].map((k) => map.get(k));
  if (typeof title !== 'string' || typeof by !== 'string' || typeof at !== 'number') return [];
  const plain = typeof reason === 'string' ? reason : '';
  return [{ id, title, by, at, reason: plain, minutes: wholeMinutes(minutes) }];
};

/**
 * Puts a suggestion on the agenda under its own id, so that two facilitators who accept it at once
 * accept it once; false if it has gone.
 */
export const acceptSuggestion = (doc: Y.Doc, id: string, place: Place = 'last'): boolean =>
  doc.transact(() => {
    const suggestion = readSuggestions(doc).find((open) => open.id === id);
    if (suggestion === undefined) return false;
    const { title, minutes, reason, by } = suggestion;
    addItem(doc, { id, title, minutes, notes: reason === '' ? [] : [reason], suggestedBy: by }, place);
    return dropSuggestion(doc, id);
  });

/** Takes a suggestion away: the facilitator declines it, or the member withdraws it. False if it has gone. */
export const dropSuggestion = (doc: Y.Doc, id: string): boolean => {
  const known = suggestionMap(doc).has(id);
  suggestionMap(doc).delete(id);
  return known;
};
