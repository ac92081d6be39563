import { type PersonDetails, PersonId } from '@yishi/core';

const chair = { category: 'communitySecretary', body: 'party', duties: ['chair'], votes: false } as const;
const recorder = {
  category: 'communityStaff',
  body: 'residentsCommittee',
  duties: ['recorder'],
  votes: false,
} as const;
const resident = { category: 'residentRepresentative', body: 'none', duties: [], votes: true } as const;

const seat = (
  id: number,
  name: string,
  more: Pick<PersonDetails, 'category' | 'body' | 'votes'> & {
    duties: readonly PersonDetails['duties'][number][];
  },
  channel: PersonDetails['channel'] = 'room',
): PersonDetails => ({
  id: PersonId.parse(`p${id}`),
  name,
  representing: null,
  affected: false,
  side: null,
  channel,
  ...more,
  duties: [...more.duties],
});

/** People of the meeting that a fresh server begins with. */
export const firstRoster: PersonDetails[] = [
  seat(1, '周敏', chair),
  seat(2, '何静', recorder),
  seat(3, '李秀英', resident),
  seat(4, '王建国', resident),
  seat(5, '张爱华', resident, 'telephone'),
  seat(6, '刘洋', resident, 'remote'),
  seat(7, '陈晓燕', resident, 'remote'),
  seat(8, '赵志刚', resident),
  seat(9, '孙桂芳', resident, 'helped'),
  seat(10, '吴磊', resident),
  seat(11, '郑丽', resident, 'remote'),
  seat(12, '冯国强', resident),
];
