import * as Y from 'yjs';

/** The plain paragraphs of a rich text, in order: trimmed, empty ones left out, numbers of lists kept. */
export const readParagraphs = (fragment: Y.XmlFragment): string[] =>
  blocksOf(fragment)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Writes paragraphs into an empty rich text; leaves one that has words as it is. */
export const writeParagraphs = (fragment: Y.XmlFragment, paragraphs: readonly string[]): void => {
  if (fragment.length === 0) fragment.insert(0, paragraphs.map(paragraph));
};

/** A rich text that is not in a document yet, with these paragraphs. */
export const newRichText = (paragraphs: readonly string[]): Y.XmlFragment => {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, paragraphs.map(paragraph));
  return fragment;
};

const paragraph = (words: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
};

const containers = new Set(['bulletList', 'orderedList', 'listItem', 'blockquote']);

const blocksOf = (parent: Y.XmlFragment): string[] =>
  parent.toArray().flatMap((child, place) => {
    if (child instanceof Y.XmlText) return [lineOf(child)];
    if (!(child instanceof Y.XmlElement)) return [];
    if (!containers.has(child.nodeName)) return [wordsOf(child)];
    return child.nodeName === 'listItem' ? listItem(parent, child, place) : blocksOf(child);
  });

const listItem = (list: Y.XmlFragment, item: Y.XmlElement, place: number): string[] => {
  const [first = '', ...rest] = blocksOf(item);
  const start = firstNumber(list);
  return [`${start === null ? '•' : `${start + place}.`} ${first}`, ...rest];
};

/** Where the numbers of an ordered list start; null for a list without numbers. */
const firstNumber = (list: Y.XmlFragment): number | null => {
  if (!(list instanceof Y.XmlElement) || list.nodeName !== 'orderedList') return null;
  const start: unknown = list.getAttribute('start');
  return Number.isSafeInteger(Number(start)) && Number(start) > 0 ? Number(start) : 1;
};

const wordsOf = (block: Y.XmlElement): string =>
  block
    .toArray()
    .map((child) => (child instanceof Y.XmlText ? lineOf(child) : inlineOf(child)))
    .join('');

const inlineOf = (child: Y.XmlElement | Y.XmlHook): string => {
  if (!(child instanceof Y.XmlElement)) return '';
  return child.nodeName === 'hardBreak' ? '\n' : wordsOf(child);
};

/** The characters without their marks, which the text's own `toString` writes as tags. */
const lineOf = (text: Y.XmlText): string => Y.Text.prototype.toString.call(text);
