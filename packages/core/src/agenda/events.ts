import type { ItemId } from '../ids.ts';
import type { AdoptedItem } from './commands.ts';

export type AgendaEvent =
  | { type: 'AgendaAdopted'; items: readonly AdoptedItem[] }
  | { type: 'ItemOpened'; item: ItemId }
  | { type: 'ItemClosed'; item: ItemId; conclusion: string }
  | { type: 'ItemSkipped'; item: ItemId; reason: string };
