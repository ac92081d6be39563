import { initialMeeting, MeetingId } from '@yishi/core';
import type { MeetingSocket } from '@yishi/web/meeting/socket';
import { io } from 'socket.io-client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { historyOfPages } from './history-of-pages.ts';
import { Page, type Seat } from './page.ts';

const seat: Seat = {
  name: 'ann',
  meeting: MeetingId.parse('m1'),
  door: { door: 'observer', token: 'watch' },
  audience: { kind: 'public' },
};

/** A page that is told what a test says. */
const openPage = () => {
  const sockets: MeetingSocket[] = [];
  const page = new Page(seat, () => {
    const socket: MeetingSocket = io('http://127.0.0.1', { autoConnect: false, forceNew: true });
    vi.spyOn(socket, 'connect').mockReturnValue(socket);
    sockets.push(socket);
    return socket;
  });
  onTestFinished(() => page.close());
  const isTold = (version: number): void => {
    for (const hear of sockets.at(-1)?.listeners('snapshot') ?? [])
      hear({ version, state: { ...initialMeeting, version } });
  };
  return { page, isTold };
};

it('a page remembers that it was set back, and that it was not when it was reloaded', () => {
  const { page, isTold } = openPage();
  for (const version of [3, 5, 4, 6]) isTold(version);
  page.reload();
  isTold(2);
  expect(historyOfPages([page], []).setBacks).toEqual([{ client: 'ann', from: 5, to: 4 }]);
});
