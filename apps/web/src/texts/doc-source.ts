import type * as Y from 'yjs';

/** What is read of a shared document, kept until the document changes, in the shape React subscribes to. */
export const docSource = <Value>(doc: Y.Doc, read: (doc: Y.Doc) => Value) => {
  let value = read(doc);
  return {
    get: (): Value => value,
    subscribe: (changed: () => void) => {
      const again = () => {
        value = read(doc);
        changed();
      };
      doc.on('update', again);
      return () => doc.off('update', again);
    },
  };
};
