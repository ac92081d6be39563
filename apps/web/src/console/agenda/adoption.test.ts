import type { DraftedItem } from '@yishi/collab';
import type { AgendaItem } from '@yishi/core';
import { itemId } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { differs, itemsToAdopt } from './adoption.ts';

const drafted = (id: string, title: string): DraftedItem => ({
  id,
  title,
  presenter: null,
  plannedMs: 600_000,
  notes: [],
  suggestedBy: null,
});

const adopted = (id: string, title: string, status: AgendaItem['status']): AgendaItem => ({
  id: itemId(id),
  title,
  presenter: null,
  plannedMs: 600_000,
  status,
  openedAt: null,
  closedAt: null,
  conclusion: null,
  skipReason: null,
});

const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title);

describe('adopting the agenda as it is drafted', () => {
  it('A1 an item that was opened keeps its words and cannot be lost', () => {
    const now = [
      adopted('a', '噪声', 'closed'),
      adopted('b', '公约', 'open'),
      adopted('c', '分工', 'planned'),
    ];
    const next = itemsToAdopt([drafted('b', '公约改名'), drafted('d', '回访')], now);
    expect(titles(next)).toEqual(['噪声', '公约', '回访']);
  });

  it('leaves out an item that nobody has given a title yet', () => {
    expect(titles(itemsToAdopt([drafted('a', ''), drafted('b', '公约')], []))).toEqual(['公约']);
  });

  it('offers nothing while draft and agenda say the same', () => {
    const now = [adopted('a', '噪声', 'planned'), adopted('b', '公约', 'planned')];
    expect(differs(itemsToAdopt([drafted('a', '噪声'), drafted('b', '公约')], now), now)).toBe(false);
    expect(differs(itemsToAdopt([drafted('b', '公约'), drafted('a', '噪声')], now), now)).toBe(true);
  });
});
