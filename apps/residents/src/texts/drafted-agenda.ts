import { readAgenda } from '@yishi/collab';
import { type AdoptedItem, ItemId } from '@yishi/core';
import { openText, type TextDoor } from './open-text.ts';

/** The shared agenda as it is drafted now, as far as it can be adopted: items with a title. Throws as `openText`. */
export const readDraftedAgenda = async (door: TextDoor): Promise<AdoptedItem[]> => {
  const text = await openText(door, 'agenda');
  try {
    return readAgenda(text.doc)
      .filter(({ title }) => title !== '')
      .map(({ id, title, presenter, plannedMs }) => ({ id: ItemId.parse(id), title, presenter, plannedMs }));
  } finally {
    text.close();
  }
};
