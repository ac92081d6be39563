import { accept, type Decision, refuse } from '../decision.ts';
import type { ItemId } from '../ids.ts';
import { beforeClose, wrongStatus } from '../wrong-status.ts';
import type { AdoptedItem, AgendaCommand } from './commands.ts';
import type { AgendaEvent } from './events.ts';
import type { AgendaFacts } from './facts.ts';
import type { AgendaItem, AgendaState } from './state.ts';

type Decided = Decision<AgendaEvent>;
type Of<Type extends AgendaCommand['type']> = Extract<AgendaCommand, { type: Type }>;

/** Decides a command on the adopted agenda (A1 to A4). */
export const decideAgenda = (state: AgendaState, command: AgendaCommand, facts: AgendaFacts): Decided => {
  switch (command.type) {
    case 'AdoptAgenda':
      return adopt(state, command, facts);
    case 'OpenItem':
      return open(state, command, facts);
    case 'CloseItem':
      return close(state, command, facts);
    case 'SkipItem':
      return skip(state, command, facts);
    default:
      return command satisfies never;
  }
};

const adopt = (
  { items }: AgendaState,
  { items: wanted }: Of<'AdoptAgenda'>,
  { status }: AgendaFacts,
): Decided => {
  const ids = new Set(wanted.map((item) => item.id));
  const refusal = wrongStatus(status, beforeClose);
  if (refusal) return refusal;
  if (ids.size < wanted.length) return refuse({ code: 'AlreadyExists' });
  if (items.some((item) => item.status !== 'planned' && !ids.has(item.id)))
    return refuse({ code: 'ItemInUse' });
  const adopted = wanted.map((item) => keepingWords(item, items));
  return sameItems(items, adopted) ? accept() : accept({ type: 'AgendaAdopted', items: adopted });
};

/** An item that was opened keeps the words it was dealt with under. */
const keepingWords = (wanted: AdoptedItem, items: readonly AgendaItem[]): AdoptedItem => {
  const before = items.find((item) => item.id === wanted.id);
  return before === undefined || before.openedAt === null
    ? wanted
    : { ...wanted, title: before.title, presenter: before.presenter };
};

const sameItems = (before: readonly AgendaItem[], after: readonly AdoptedItem[]): boolean =>
  before.length === after.length && after.every((item, place) => sameItem(before[place], item));

const sameItem = (
  before: AgendaItem | undefined,
  { id, title, presenter, plannedMs }: AdoptedItem,
): boolean =>
  before?.id === id &&
  before.title === title &&
  before.presenter === presenter &&
  before.plannedMs === plannedMs;

const open = ({ items }: AgendaState, { item, seen }: Of<'OpenItem'>, { status }: AgendaFacts): Decided => {
  const current = openItem(items);
  const refusal = wrongStatus(status, ['inSession']);
  if (refusal) return refusal;
  if (items.length === 0) return refuse({ code: 'AgendaNotAdopted' });
  if (current === item) return accept();
  if (current !== seen) return refuse({ code: 'ItemMoved', current });
  if (current !== null) return refuse({ code: 'ItemStillOpen' });
  return openable(items, item) ?? accept({ type: 'ItemOpened', item });
};

const openItem = (items: readonly AgendaItem[]): ItemId | null =>
  items.find((item) => item.status === 'open')?.id ?? null;

/** A planned item may be opened, and one that was skipped may be come back to. */
const openable = (items: readonly AgendaItem[], id: ItemId) => {
  const item = items.find((i) => i.id === id);
  if (item === undefined) return refuse({ code: 'UnknownItem' });
  return item.status === 'closed' ? refuse({ code: 'ItemAlreadyClosed' }) : null;
};

const close = (
  { items }: AgendaState,
  { item: id, conclusion }: Of<'CloseItem'>,
  { status, inUse }: AgendaFacts,
): Decided => {
  const item = items.find((i) => i.id === id);
  const refusal = wrongStatus(status, ['inSession']);
  if (refusal) return refusal;
  if (item === undefined) return refuse({ code: 'UnknownItem' });
  if (item.status === 'closed') return refuse({ code: 'ItemAlreadyClosed' });
  if (item.status !== 'open') return refuse({ code: 'ItemNotOpen' });
  return inUse ? refuse({ code: 'ItemInUse' }) : accept({ type: 'ItemClosed', item: id, conclusion });
};

const skip = (
  { items }: AgendaState,
  { item: id, reason }: Of<'SkipItem'>,
  { status }: AgendaFacts,
): Decided => {
  const item = items.find((i) => i.id === id);
  const refusal = wrongStatus(status, ['inSession']);
  if (refusal) return refusal;
  if (item === undefined) return refuse({ code: 'UnknownItem' });
  if (item.status === 'skipped') return accept();
  if (item.status === 'closed') return refuse({ code: 'ItemAlreadyClosed' });
  return item.status === 'open'
    ? refuse({ code: 'ItemStillOpen' })
    : accept({ type: 'ItemSkipped', item: id, reason });
};
