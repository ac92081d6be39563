import type { MeetingId } from '@yishi/core';
import type { Board, BoardMeeting } from '@yishi/protocol/names';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { stubPage } from '../console/testing/stub-page.ts';
import { idInLink } from '../meeting/id-in-link.ts';
import { speakChinese } from '../meeting/testing/speak-chinese.ts';

await speakChinese();
const { BoardScreen } = await import('./board-screen.tsx');

const now = Date.UTC(2026, 4, 14, 7, 40);
const community = { name: '枫林里社区', street: '清溪街道' };

const meeting = (id: string, change: Partial<BoardMeeting['card']>): BoardMeeting => ({
  card: {
    id: idInLink<MeetingId>(id) ?? fail(),
    title: `会议${id}`,
    number: null,
    level: 2,
    kind: { zh: '联动协商会', en: 'Linkage meeting' },
    scheduledAt: now + 3_600_000,
    place: '社区议事厅',
    purpose: null,
    community,
    conference: null,
    status: 'draft',
    practice: false,
    ...change,
  },
  watchPath: `/m/${id}/watch#k`,
  joinCode: null,
  recordPath: null,
});

const fail = (): never => {
  throw new Error('not an id');
};

const posted = (change: Partial<Board>): Board => ({
  community,
  today: [],
  coming: [],
  recent: [],
  now,
  ...change,
});

const minutes = {
  summary: {
    agreed: [
      {
        title: '建设方案',
        paragraphs: ['安装 355 个摄像头。'],
        words: '赞成 15 票，反对 1 票，弃权 1 票，表决通过。',
      },
    ],
  },
  tasks: [{ what: '图纸送审', who: '唐军', due: '12月12日', from: null, missing: null, dropped: null }],
};

/** What the server answers by its path; a path that is not there is a network that is away. */
const answers = (bodies: Record<string, object>) =>
  vi.stubGlobal('fetch', (path: string) => {
    const body = bodies[path];
    return body === undefined ? Promise.reject(new Error('away')) : Promise.resolve(Response.json(body));
  });

const open = () =>
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element: <BoardScreen /> }])} />);

beforeEach(stubPage);

it('a meeting that takes people in can be joined by a button, a picture and a code', async () => {
  const running = { ...meeting('a', { status: 'inSession' }), joinCode: 'K7QM-42XD' };
  answers({ '/api/board': posted({ today: [running] }) });
  open();
  expect((await screen.findByRole('link', { name: '参加会议' })).getAttribute('href')).toBe('/j/K7QM-42XD');
  expect(screen.getByText('K7QM-42XD')).toBeTruthy();
  expect(screen.getByRole('link', { name: '旁听' }).getAttribute('href')).toBe('/m/a/watch#k');
});

it('a meeting later today says how long it is until then and offers no way in yet', async () => {
  answers({ '/api/board': posted({ today: [meeting('a', {})] }) });
  open();
  expect(await screen.findByText('还有 1 小时 0 分')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '参加会议' })).toBeNull();
});

it('a meeting with an open record says what was agreed and who does it', async () => {
  const past = { ...meeting('a', { status: 'record' }), recordPath: '/m/a/record' };
  answers({ '/api/board': posted({ recent: [past] }), '/api/meetings/a/record?lang=zh-CN': minutes });
  open();
  expect(await screen.findByText('安装 355 个摄像头。')).toBeTruthy();
  expect(screen.getByText('赞成 15 票，反对 1 票，弃权 1 票，表决通过。')).toBeTruthy();
  expect(screen.getByText('唐军：图纸送审，12月12日前')).toBeTruthy();
});

it('a board with nothing on it says so, section by section', async () => {
  answers({ '/api/board': posted({}) });
  open();
  expect(await screen.findByText('今天没有会。下面是将要开的会和已经有结果的会。')).toBeTruthy();
  expect(screen.getByText('还没有开完的会。')).toBeTruthy();
});

it('without a network the board says so and can be asked again', async () => {
  answers({});
  open();
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeTruthy();
});
