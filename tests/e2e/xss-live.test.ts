import type { MeetingCommand } from '@yishi/core';
import { comesIn } from '../kit/on-the-phone.ts';
import { around, packed } from '../security/xss/payloads.ts';
import { WatchedPages } from '../security/xss/watched-pages.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const lines = packed(120);
const short = packed(40);
const purposes = packed(300);
const represented = packed(60);

/**
 * The notice with other attempts in each field every time: in the end each was in every long field, and in one of the
 * short ones (number, telephone, code).
 */
const noticeOf = (turn: number): Extract<MeetingCommand, { type: 'EditNotice' }> => ({
  type: 'EditNotice',
  title: around(lines, turn),
  number: around(short, turn),
  scheduledAt: Date.now(),
  place: around(lines, turn + 1),
  purpose: around(purposes, turn),
  conference: {
    link: `https://example.org/?${encodeURIComponent(around(short, turn))}'"><svg/onload=__xss()>`,
    dialIn: around(short, turn + lines.length),
    code: around(short, turn + 2 * lines.length),
  },
  community: { name: around(lines, turn + 4), street: around(lines, turn + 5) },
  affects: [0, 1, 2].map((third) => around(represented, turn + third * lines.length)),
});

test.use({ trace: 'off' });

test('every payload in every line of the notice runs on no screen that follows the meeting', async ({
  browser,
  house,
  call,
}) => {
  const { meeting, chair } = await doorsOpen(call);
  const pages = new WatchedPages(browser, house.url);
  const room = `/m/${meeting.meeting}`;
  const [phone, watch, wall, desk] = await Promise.all([
    pages.open('phone', `/j/${meeting.joinCode}`, { size: 'phone' }),
    pages.open('watch', `${room}/watch#${meeting.watchKey}`, { size: 'laptop' }),
    pages.open('wall', `${room}/screen#${meeting.watchKey}`, { size: 'wall' }),
    pages.open('console of the desk', `${room}/console?role=desk#${house.staffKey}`, { size: 'laptop' }),
    pages.open('console', `${room}/console?role=facilitator#${house.staffKey}`, { size: 'laptop' }),
  ]);
  await comesIn(phone, { name: '李明', from: 'room' });
  for (let turn = 0; turn < lines.length; turn += 1) {
    const notice = noticeOf(turn);
    await chair.does(notice);
    await Promise.all([
      pages.shows(watch, notice.title),
      pages.shows(wall, notice.title),
      pages.shows(desk, notice.title),
    ]);
  }
  expect(await pages.found()).toEqual([]);
  await pages.close();
});
