import type { Scene, Wish } from '../behaviour/wish.ts';

/** While an item is open, what the story has written down of it goes into the minutes. */
export const writesMinutes = ({ state, story }: Scene): Wish[] => {
  const place = state.agenda.items.findIndex(({ status }) => status === 'open');
  const item = state.agenda.items[place]?.id;
  const paragraphs = story.agenda[place]?.recorded ?? [];
  return item === undefined || paragraphs.length === 0
    ? []
    : [{ key: `minutes:${item}`, afterMs: 7000, act: 'write', item, paragraphs }];
};
