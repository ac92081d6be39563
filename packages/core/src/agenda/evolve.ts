import type { AdoptedItem } from './commands.ts';
import type { AgendaEvent } from './events.ts';
import type { AgendaItem, AgendaState } from './state.ts';
import type { ItemId } from '../ids.ts';

/** Folds a fact of the agenda. */
export const evolveAgenda = (state: AgendaState, event: AgendaEvent, at: number): AgendaState => {
  switch (event.type) {
    case 'AgendaAdopted':
      return {
        items: event.items.map((item) => adopted(item, state.items)),
        adoptedAt: at,
        adoptions: state.adoptions + 1,
      };
    case 'ItemOpened':
      return change(state, event.item, (item) => ({
        ...item,
        status: 'open',
        openedAt: at,
        skipReason: null,
      }));
    case 'ItemClosed':
      return change(state, event.item, (item) => ({
        ...item,
        status: 'closed',
        closedAt: at,
        conclusion: event.conclusion,
      }));
    case 'ItemSkipped':
      return change(state, event.item, (item) => ({ ...item, status: 'skipped', skipReason: event.reason }));
    default:
      return event satisfies never;
  }
};

const planned = {
  status: 'planned',
  openedAt: null,
  closedAt: null,
  conclusion: null,
  skipReason: null,
} as const;

/** An item keeps what became of it; only its words, plan and place are adopted anew. */
const adopted = (item: AdoptedItem, before: readonly AgendaItem[]): AgendaItem => ({
  ...planned,
  ...before.find((i) => i.id === item.id),
  ...item,
});

const change = (state: AgendaState, id: ItemId, to: (item: AgendaItem) => AgendaItem): AgendaState => ({
  ...state,
  items: state.items.map((item) => (item.id === id ? to(item) : item)),
});
