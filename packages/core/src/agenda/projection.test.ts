import { describe, expect, it } from 'vitest';
import { itemId } from '../testing/index.ts';
import { agendaProjection } from './projection.ts';
import type { AgendaItem, AgendaState } from './state.ts';

const minutes = (count: number): number => count * 60_000;

const item = (id: string, planned: number, other: Partial<AgendaItem> = {}): AgendaItem => ({
  id: itemId(id),
  title: id,
  presenter: null,
  plannedMs: minutes(planned),
  status: 'planned',
  openedAt: null,
  closedAt: null,
  conclusion: null,
  skipReason: null,
  ...other,
});

const agenda = (...items: AgendaItem[]): AgendaState => ({ items, adoptedAt: 0, adoptions: 1 });

const closed = item('a', 10, { status: 'closed', openedAt: minutes(0), closedAt: minutes(12) });
const running = item('b', 20, { status: 'open', openedAt: minutes(12) });
const toCome = [item('c', 15), item('d', 5)];

describe('the agenda against the clock', () => {
  it('A5 the finish is now, plus what is left of the open item, plus the plans of those to come', () => {
    const now = minutes(20);
    const { finishAt, items } = agendaProjection(agenda(closed, running, ...toCome), { now, rests: [] });
    expect(finishAt).toBe(now + minutes(12 + 15 + 5));
    expect(items.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      [minutes(0), minutes(12)],
      [minutes(12), minutes(32)],
      [minutes(32), minutes(47)],
      [minutes(47), minutes(52)],
    ]);
  });

  it('A5 an item that is over its plan leaves nothing and pushes the others back', () => {
    const now = minutes(40);
    expect(agendaProjection(agenda(running, ...toCome), { now, rests: [] }).finishAt).toBe(now + minutes(20));
  });

  it('A5 items before the open one that were put off come after it', () => {
    const { items } = agendaProjection(agenda(item('c', 15), running), { now: minutes(20), rests: [] });
    expect(items[0]).toMatchObject({ startsAt: minutes(32), endsAt: minutes(47) });
  });

  it('A5 time out of session is not spent on the item', () => {
    const rests = [{ from: minutes(14), until: minutes(18) }];
    const { items, finishAt } = agendaProjection(agenda(running), { now: minutes(20), rests });
    expect(items[0]?.spentMs).toBe(minutes(4));
    expect(finishAt).toBe(minutes(36));
  });

  it('A5 a skipped item takes no time, and an agenda that is through has no finish', () => {
    const skipped = item('s', 30, { status: 'skipped' });
    expect(agendaProjection(agenda(closed, skipped), { now: minutes(20), rests: [] }).finishAt).toBeNull();
    expect(agendaProjection(agenda(skipped, item('c', 15)), { now: 0, rests: [] }).finishAt).toBe(
      minutes(15),
    );
  });

  it('A5 of a meeting that is over nothing is to come, also what it never came to', () => {
    const { items, finishAt } = agendaProjection(agenda(closed, item('c', 15)), {
      now: minutes(20),
      rests: [],
      over: true,
    });
    expect(finishAt).toBeNull();
    expect(items.map(({ startsAt }) => startsAt)).toEqual([closed.openedAt, null]);
  });
});
