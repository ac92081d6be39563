import { itemMinutes, writeParagraphs } from '@yishi/collab';
import type { Pen } from '../player.ts';
import { openText, type TextDoor } from './open-text.ts';

/** Opens the minutes for writing: what nobody has written yet of an item is filled in. Throws as `openText`. */
export const openMinutes = async (door: TextDoor): Promise<{ pen: Pen; close: () => void }> => {
  const text = await openText(door, 'minutes');
  return {
    pen: (item, paragraphs) => writeParagraphs(itemMinutes(text.doc, item), paragraphs),
    close: () => text.close(),
  };
};
