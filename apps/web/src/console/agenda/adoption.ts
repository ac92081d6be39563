import type { DraftedItem } from '@yishi/collab';
import { type AdoptedItem, type AgendaItem, ItemId } from '@yishi/core';

const asAdopted = ({ id, title, presenter, plannedMs }: AgendaItem): AdoptedItem => ({
  id,
  title,
  presenter,
  plannedMs,
});

/**
 * The agenda that the draft would become: items without a title are left out; what was opened or skipped keeps its
 * words and cannot be lost (A1), so those that are gone from the draft stay in front.
 */
export const itemsToAdopt = (
  draft: readonly DraftedItem[],
  adopted: readonly AgendaItem[],
): readonly AdoptedItem[] => {
  const settled = adopted.filter(({ status }) => status !== 'planned');
  const lost = settled.filter(({ id }) => !draft.some((item) => item.id === id));
  const drafted = draft.flatMap(({ id, title, presenter, plannedMs }): AdoptedItem[] => {
    const kept = settled.find((item) => item.id === id);
    const known = ItemId.safeParse(id);
    if (kept !== undefined) return [asAdopted(kept)];
    return known.success && title !== '' ? [{ id: known.data, title, presenter, plannedMs }] : [];
  });
  return [...lost.map(asAdopted), ...drafted];
};

/** Does the draft say something else than the agenda that was adopted? */
export const differs = (draft: readonly AdoptedItem[], adopted: readonly AgendaItem[]): boolean =>
  JSON.stringify(draft) !== JSON.stringify(adopted.map(asAdopted));
