import { type PersonDetails, PersonId } from '@yishi/core';
import type { NewMeetingRequest } from '@yishi/protocol/names';

const seat = (id: string, name: string, extra: Partial<PersonDetails> = {}): PersonDetails => ({
  id: PersonId.parse(id),
  name,
  category: 'residentRepresentative',
  body: 'residentsCommittee',
  representing: null,
  duties: [],
  votes: true,
  affected: false,
  side: null,
  channel: 'room',
  ...extra,
});

/** A linkage meeting with a chair and four residents, one of them without a device. */
export const smallMeeting = (scheduledAt: number): NewMeetingRequest => ({
  kind: 'linkage',
  title: '广场舞噪声联动协商会',
  number: null,
  scheduledAt,
  place: '社区议事厅',
  purpose: null,
  conference: null,
  community: { name: '枫林社区', street: '枫林街道' },
  affects: [],
  people: [
    seat('chair', '周敏', { duties: ['chair'], category: 'communitySecretary' }),
    seat('li', '李明'),
    seat('wang', '王芳', { channel: 'remote' }),
    seat('zhao', '赵刚'),
    seat('sun', '孙阿姨', { channel: 'helped' }),
  ],
  agenda: [
    { title: '通报情况', presenter: '周敏', minutes: 10 },
    { title: '协商活动时间', presenter: null, minutes: 30 },
  ],
});
