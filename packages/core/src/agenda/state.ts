import type { ItemId } from '../ids.ts';

/** One item as adopted; its words are frozen copies of the shared agenda text. */
export type AgendaItem = {
  id: ItemId;
  title: string;
  presenter: string | null;
  plannedMs: number;
  status: 'planned' | 'open' | 'closed' | 'skipped';
  openedAt: number | null;
  closedAt: number | null;
  conclusion: string | null;
  skipReason: string | null;
};

/** The adopted agenda in its order; empty until one is adopted. */
export type AgendaState = { items: readonly AgendaItem[]; adoptedAt: number | null; adoptions: number };

export const initialAgenda: AgendaState = { items: [], adoptedAt: null, adoptions: 0 };
