import { addItem, itemTexts } from '@yishi/collab';
import type { Begin } from '../../bench/load/typist.ts';

/** Types in the title of an agenda item of their own, which has these notes. */
export const ownItem =
  (id: string, notes: readonly string[] = []): Begin =>
  (doc) => {
    addItem(doc, { id, title: '', minutes: 5, notes });
    const title = itemTexts(doc, id)?.title;
    if (title === undefined) throw new Error(`the item ${id} is not there`);
    return title;
  };
