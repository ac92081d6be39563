/**
 * The closed schema of every rich text: what the editor offers, and all that the server lets through.
 * Names are those of the editor's document, as they stand in the shared XML.
 */
export const richTextBlocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'hardBreak',
  'horizontalRule',
]);

export const richTextMarks: ReadonlySet<string> = new Set(['bold', 'italic', 'underline', 'strike', 'link']);

const linkProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether a link may stand in a shared text: an absolute address that opens a page, a mail or a call. */
export const isSafeLink = (href: string): boolean => {
  const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase();
  return protocol !== undefined && linkProtocols.has(protocol);
};
