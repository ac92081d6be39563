import { type MeetingStatus } from '@yishi/core';
import { meetingId } from '@yishi/core/testing';
import type { MeetingCard } from '@yishi/protocol/names';
import { memoryStore } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { MeetingKeys } from '../auth/meeting-keys.ts';
import { systemSecrets } from '../auth/secrets.ts';
import { Shelves } from '../auth/shelves.ts';
import { boardOf } from './board.ts';

const now = new Date(2026, 2, 12, 15).getTime();
const DAY_MS = 24 * 3_600_000;

const card = (id: string, status: MeetingStatus, scheduledAt: number, practice = false): MeetingCard => ({
  id: meetingId(id),
  title: id,
  number: null,
  level: 2,
  kind: { zh: '联动协商会', en: 'Linkage meeting' },
  scheduledAt,
  place: '社区议事厅',
  purpose: null,
  community: { name: '枫林社区', street: '枫林街道' },
  conference: null,
  status,
  practice,
});

const board = async (...cards: MeetingCard[]) => {
  const keys = await MeetingKeys.open(new Shelves(memoryStore().records), systemSecrets);
  for (const { id } of cards) await keys.make(id);
  return boardOf(
    cards.map((shown) => ({ card: shown, people: 0 })),
    keys,
    now,
  );
};

const ids = (meetings: readonly { card: MeetingCard }[]) => meetings.map(({ card: { id } }) => id);

describe('The notice board', () => {
  it('has what runs now or is today, what comes, and what was, each in its order', async () => {
    const { today, coming, recent } = await board(
      card('later', 'draft', now + 9 * DAY_MS),
      card('soon', 'draft', now + DAY_MS),
      card('evening', 'draft', now + 3_600_000),
      card('running', 'inSession', now - DAY_MS),
      card('lastWeek', 'sealed', now - 7 * DAY_MS),
      card('lastMonth', 'sealed', now - 30 * DAY_MS),
    );
    expect(ids(today)).toEqual(['running', 'evening']);
    expect(ids(coming)).toEqual(['soon', 'later']);
    expect(ids(recent)).toEqual(['lastWeek', 'lastMonth']);
  });

  it('shows the code only while people come in, and the record only when it lies open', async () => {
    const { today, coming, recent } = await board(
      card('draft', 'draft', now + DAY_MS),
      card('checkingIn', 'checkingIn', now),
      card('record', 'record', now - DAY_MS),
    );
    expect(coming[0]?.joinCode).toBeNull();
    expect(today[0]?.joinCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(recent[0]).toMatchObject({ joinCode: null, recordPath: '/m/record/record' });
  });

  it('a meeting of today that is over stands with its results', async () => {
    const { today, recent } = await board(card('sealed', 'sealed', now), card('evening', 'draft', now + 1));
    expect(ids(today)).toEqual(['evening']);
    expect(ids(recent)).toEqual(['sealed']);
  });

  it('has a rehearsal only while it runs', async () => {
    const { today, recent } = await board(
      card('rehearsal', 'inSession', now, true),
      card('rehearsed', 'sealed', now - DAY_MS, true),
    );
    expect(ids(today)).toEqual(['rehearsal']);
    expect(recent).toEqual([]);
  });
});
