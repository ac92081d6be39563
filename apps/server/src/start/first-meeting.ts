import type { Actor, MeetingId } from '@yishi/core';
import type { House } from '../house.ts';
import { submitAll } from '../meetings/submit-all.ts';
import { firstRoster } from './first-roster.ts';

const HOUR_MS = 3_600_000;

/** The next full hour, so that the notice reads like one. */
const soon = (now: number): number => Math.ceil(now / HOUR_MS) * HOUR_MS;

/** A linkage meeting that is checking in, so that whoever starts an empty server can begin at once. */
export const callFirstMeeting = async (house: House): Promise<MeetingId> => {
  const { id, name } = await house.accounts.host();
  const actor: Actor = { kind: 'staff', id, name, role: 'facilitator' };
  const called = await house.office.call(
    actor,
    {
      kind: 'linkage',
      title: '广场舞噪声问题联动协商会',
      number: null,
      scheduledAt: soon(house.clock.now()),
      place: '社区议事厅',
      purpose: '商定活动的地点、时间和音量',
      conference: null,
      community: { name: '枫林社区', street: '枫林街道' },
      people: firstRoster,
      agenda: [
        { title: '通报前期走访情况', presenter: '周敏', minutes: 10 },
        { title: '协商活动地点、时间和音量', presenter: null, minutes: 40 },
        { title: '商定邻里公约', presenter: null, minutes: 30 },
      ],
    },
    { practice: false },
  );
  if ('rejection' in called) throw new Error(`the first meeting was refused: ${called.rejection.code}`);
  await submitAll(house.rooms, called.meeting, actor, [{ type: 'OpenCheckIn' }]);
  return called.meeting;
};
