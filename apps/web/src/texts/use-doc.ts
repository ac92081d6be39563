import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { docSource } from './doc-source.ts';

/** What `read` makes of a shared document, read again after each change of it. `read` must stay the same function. */
export const useDoc = <Value>(doc: Y.Doc, read: (doc: Y.Doc) => Value): Value => {
  const source = useMemo(() => docSource(doc, read), [doc, read]);
  return useSyncExternalStore(source.subscribe, source.get);
};
