import type * as Y from 'yjs';
import { readParagraphs, writeParagraphs } from '../rich-text.ts';

/**
 * Every rich text of the minutes document is a root of its own, found by name. Texts kept in a map
 * would have to be created first, and of two recorders who open one item at the same moment the map
 * keeps one creation and drops the other with all its words; a root is simply there.
 */
export const itemMinutes = (doc: Y.Doc, item: string): Y.XmlFragment => doc.getXmlFragment(`item:${item}`);

/** What belongs to the meeting and not to one item. */
export const generalMinutes = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('general');

/** The draft of a motion or statement, until a command freezes its words. */
export const draftText = (doc: Y.Doc, draft: string): Y.XmlFragment => doc.getXmlFragment(`draft:${draft}`);

/** The minutes of an item as plain paragraphs. */
export const readMinutes = (doc: Y.Doc, item: string): string[] => readParagraphs(itemMinutes(doc, item));

/** The minutes that belong to no item, as plain paragraphs. */
export const readGeneralMinutes = (doc: Y.Doc): string[] => readParagraphs(generalMinutes(doc));

/** A draft as the plain paragraphs that a command freezes. */
export const readDraft = (doc: Y.Doc, draft: string): string[] => readParagraphs(draftText(doc, draft));

/** Starts a draft from paragraphs, for an amendment of words that stand; a draft that has words is left as it is. */
export const startDraft = (doc: Y.Doc, draft: string, paragraphs: readonly string[]): void =>
  writeParagraphs(draftText(doc, draft), paragraphs);
