import type { ItemId } from '@yishi/core';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';
import { hasReached } from './story-time.ts';

/** The item of the meeting's agenda that stands where the story has this one; null when there is none. */
export const itemAt = ({ state }: Scene, place: number): ItemId | null =>
  state.agenda.items[place]?.id ?? null;

const opensIn = ({ state, story }: Scene, place: number): string =>
  story.agenda[place]?.opensIn ?? state.procedure.kind?.phases[place + 1]?.id ?? '';

/** Closes the item that is open, with the words of the story. */
export const closesItem = ({ state, story }: Scene): Wish[] => {
  const place = state.agenda.items.findIndex(({ status }) => status === 'open');
  const open = state.agenda.items[place];
  if (open === undefined) return [];
  const conclusion = story.agenda[place]?.conclusion ?? open.title;
  return [wish(`closeItem:${open.id}`, 2500, { type: 'CloseItem', item: open.id, conclusion })];
};

/** Opens the item whose phase has come; the one before is closed first. */
export const opensItem = (scene: Scene): Wish[] => {
  const { state } = scene;
  const place = state.agenda.items.findIndex(
    ({ status }, n) => status === 'planned' && hasReached(state, opensIn(scene, n)),
  );
  const item = itemAt(scene, place);
  if (item === null) return [];
  const before = closesItem(scene);
  return before.length > 0
    ? before
    : [wish(`openItem:${item}`, 1500, { type: 'OpenItem', item, seen: null })];
};
