import * as Y from 'yjs';
import { isSafeLink, richTextBlocks, richTextMarks } from '../../rich-text-schema.ts';

/** Whether an item may carry this: text, marks and blocks of the schema, plain values, and the shared types we use. */
export const isAllowedContent = (content: Y.Item['content']): boolean => {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  if (content instanceof Y.ContentFormat) return isAllowedMark(content.key, content.value);
  if (content instanceof Y.ContentAny) return content.arr.every((value: unknown) => isPlain(value, 2));
  return content instanceof Y.ContentType && isAllowedType(content.type);
};

const isAllowedType = (type: unknown): boolean => {
  if (type instanceof Y.XmlHook) return false;
  if (type instanceof Y.XmlElement) return richTextBlocks.has(type.nodeName);
  return type instanceof Y.Map || type instanceof Y.Text || type instanceof Y.XmlFragment;
};

/** `null` ends a mark. The editor adds `--` and a hash to a mark that may overlap itself. */
const isAllowedMark = (key: string, value: unknown): boolean => {
  const [mark = ''] = key.split('--');
  if (!richTextMarks.has(mark)) return false;
  if (value === null) return true;
  return mark === 'link' ? isAllowedLink(value) : isPlain(value, 2);
};

const isAllowedLink = (value: unknown): boolean => {
  const href: unknown = isObject(value) ? value['href'] : undefined;
  return isPlain(value, 2) && typeof href === 'string' && isSafeLink(href);
};

const isPlain = (value: unknown, depth: number): boolean => {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (depth === 0 || value instanceof Uint8Array) return false;
  if (Array.isArray(value)) return value.every((inner: unknown) => isPlain(inner, depth - 1));
  return isObject(value) && Object.values(value).every((inner) => isPlain(inner, depth - 1));
};

/** A plain object without a prototype of its own, so that no key has reached through to it. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
