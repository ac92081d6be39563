import { activeMs, type Interval } from '../interval.ts';
import type { AgendaItem, AgendaState } from './state.ts';

/**
 * When an item is or was dealt with. `spentMs` is null until it is opened; both instants are null for one that was
 * skipped, or that a meeting which is over never came to.
 */
export type ProjectedItem = {
  item: AgendaItem;
  startsAt: number | null;
  endsAt: number | null;
  spentMs: number | null;
};

/** The agenda against the clock; `finishAt` is null when nothing is left of it. */
export type AgendaProjection = { items: readonly ProjectedItem[]; finishAt: number | null };

/** `rests` are the times out of session: they use up no item. With `over` nothing is to come any more. */
type Clock = { now: number; rests: readonly Interval[]; over?: boolean };

/** Planned and real times: now, plus what is left of the open item, plus the plans of those to come (A5). */
export const agendaProjection = ({ items }: AgendaState, clock: Clock): AgendaProjection => {
  const openUntil = items.reduce(
    (until, item) => (item.status === 'open' ? clock.now + leftMs(item, clock) : until),
    clock.now,
  );
  let cursor = openUntil;
  const projected = items.map((item) => {
    const startsAt = cursor;
    if (item.status === 'planned') cursor += item.plannedMs;
    return projectedItem(item, { startsAt, openUntil }, clock);
  });
  const left = clock.over !== true && items.some(({ status }) => status === 'planned' || status === 'open');
  return { items: projected, finishAt: left ? cursor : null };
};

const spentMs = ({ openedAt, closedAt }: AgendaItem, { now, rests }: Clock): number | null =>
  openedAt === null ? null : activeMs(openedAt, closedAt ?? now, rests);

const leftMs = (item: AgendaItem, clock: Clock): number =>
  Math.max(0, item.plannedMs - (spentMs(item, clock) ?? 0));

const projectedItem = (
  item: AgendaItem,
  { startsAt, openUntil }: { startsAt: number; openUntil: number },
  clock: Clock,
): ProjectedItem => {
  const spent = spentMs(item, clock);
  switch (item.status) {
    case 'planned':
      if (clock.over === true) return { item, startsAt: null, endsAt: null, spentMs: null };
      return { item, startsAt, endsAt: startsAt + item.plannedMs, spentMs: spent };
    case 'open':
      return { item, startsAt: item.openedAt, endsAt: openUntil, spentMs: spent };
    case 'closed':
      return { item, startsAt: item.openedAt, endsAt: item.closedAt, spentMs: spent };
    case 'skipped':
      return { item, startsAt: null, endsAt: null, spentMs: null };
    default:
      return item.status satisfies never;
  }
};
