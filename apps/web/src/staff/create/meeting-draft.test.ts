import { kindOf } from '@yishi/core';
import { expect, it } from 'vitest';
import { emptyNotice, isLinkFine, missingIn, noticeDraftOf, noticeOf, requestOf } from './meeting-draft.ts';

const linkage = kindOf('linkage');
const filled = {
  ...emptyNotice,
  title: ' 电动车棚建在哪里 ',
  at: 1_773_000_000_000,
  place: '社区议事厅',
  community: '枫林里社区',
  street: '清溪街道',
};

it('an empty form says what is missing', () => {
  expect(missingIn(emptyNotice)).toEqual(['name', 'when', 'place', 'community', 'street']);
  expect(noticeOf(emptyNotice)).toBeNull();
});

it('what was not said is null, and words lose the spaces around them', () => {
  expect(noticeOf(filled)).toEqual({
    title: '电动车棚建在哪里',
    number: null,
    scheduledAt: 1_773_000_000_000,
    place: '社区议事厅',
    purpose: null,
    conference: null,
    community: { name: '枫林里社区', street: '清溪街道' },
    affects: [],
  });
});

it('a telephone number alone is a conference; a link must be one that a browser opens', () => {
  expect(noticeOf({ ...filled, dialIn: '0731-5550 0112' })?.conference).toEqual({
    link: null,
    dialIn: '0731-5550 0112',
    code: null,
  });
  expect(isLinkFine({ ...filled, link: 'javascript:alert(1)' })).toBe(false);
  expect(noticeOf({ ...filled, link: 'meeting.example.org' })).toBeNull();
});

it('whom the matter affects is one name a line, or several in a row, each once', () => {
  const affects = ' 第3网格 \n\n第5网格、晚霞舞蹈队\n第3网格';
  expect(noticeOf({ ...filled, affects })?.affects).toEqual(['第3网格', '第5网格', '晚霞舞蹈队']);
});

it('items without a title do not go on the agenda', () => {
  if (linkage === undefined) throw new Error('no linkage meeting');
  const agenda = [
    { key: 'a', title: '车棚', presenter: ' ', minutes: 60 },
    { key: 'b', title: ' ', presenter: '谭丽', minutes: 10 },
  ];
  expect(requestOf(linkage, filled, agenda)).toMatchObject({
    kind: 'linkage',
    people: [],
    agenda: [{ title: '车棚', presenter: null, minutes: 60 }],
  });
});

it('a notice that is changed and changed back is the same', () => {
  const notice = noticeOf({
    ...filled,
    link: 'https://meeting.example.org/1',
    purpose: '定地点',
    affects: '2栋\n5栋',
  });
  if (notice === null) throw new Error('the notice is complete');
  expect(noticeOf(noticeDraftOf(notice))).toEqual(notice);
});
