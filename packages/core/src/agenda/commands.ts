import { z } from 'zod';
import { ItemId } from '../ids.ts';
import { Line, Remark, Span } from '../words.ts';

export const AdoptedItem = z.object({
  id: ItemId,
  title: Line,
  presenter: z.string().trim().min(1).max(60).nullable(),
  plannedMs: Span,
});
export type AdoptedItem = z.infer<typeof AdoptedItem>;

/** Freezes the agenda as the chair saw it in the shared text: words, times and order. Adopting again reorders, adds or takes out; items already opened must stay. */
export const AdoptAgenda = z.object({
  type: z.literal('AdoptAgenda'),
  items: z.array(AdoptedItem).min(1).max(40),
});
/** Opens an item. `seen` is the item the chair saw open. */
export const OpenItem = z.object({ type: z.literal('OpenItem'), item: ItemId, seen: ItemId.nullable() });
export const CloseItem = z.object({ type: z.literal('CloseItem'), item: ItemId, conclusion: Remark });
export const SkipItem = z.object({ type: z.literal('SkipItem'), item: ItemId, reason: Remark });

export const AgendaCommand = z.discriminatedUnion('type', [AdoptAgenda, OpenItem, CloseItem, SkipItem]);
export type AgendaCommand = z.infer<typeof AgendaCommand>;
