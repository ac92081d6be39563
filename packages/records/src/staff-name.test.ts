import { type Actor, StaffId } from '@yishi/core';
import { desk, draftedMeeting, personDetails, personId } from '@yishi/core/testing';
import { expect, it } from 'vitest';
import { headWords, minutesOf } from './testing/minutes-of.ts';

/** Staff who came by a link of the server: an account without a name. */
const nobodyInPerson: Actor = { kind: 'staff', id: StaffId.parse('host'), name: '', role: 'desk' };

const helpedIn = (by: Actor) =>
  draftedMeeting({ people: [personDetails('p1', { name: '黄秀英', channel: 'helped' })] })
    .after({ type: 'OpenCheckIn' })
    .after({ type: 'CheckIn', person: personId('p1'), channel: 'helped', identity: 'known' }, by);

it('T4 names the helper; an account that is nobody’s in person is staff, in the language of the reader', () => {
  expect(headWords(minutesOf(helpedIn(desk)), '帮办')).toBe('黄秀英（由彭桂兰帮办）');
  const minutes = helpedIn(nobodyInPerson);
  expect(headWords(minutesOf(minutes), '帮办')).toBe('黄秀英（由工作人员帮办）');
  expect(headWords(minutesOf(minutes, { language: 'en' }), 'Helped')).toBe('黄秀英 (helped by staff)');
});
