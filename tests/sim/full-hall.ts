import { type Actor, CommandId, type MeetingCommand, type MeetingId, type StaffRole } from '@yishi/core';
import { member, residents, smallKind } from '@yishi/core/testing';
import type { House } from '@yishi/server';
import type { Seat } from '../kit/history/page.ts';

const PEOPLE = 27;
const OBSERVERS = 5;

/** A meeting in session, in its phase of views, and everybody who will sit before a page. */
export type FullHall = { meeting: MeetingId; seats: readonly Seat[]; cookie: string };

/** Calls the meeting, checks everybody in and opens the sitting; every third has no device or is on the telephone. */
export const openFullHall = async (house: House): Promise<FullHall> => {
  const host = await house.accounts.host();
  const actor = (role: StaffRole): Actor => ({ kind: 'staff', id: host.id, name: host.name, role });
  const people = residents(PEOPLE);
  const called = await house.office.call(actor('facilitator'), callOf(people), { practice: false });
  if (!('meeting' in called)) throw new Error('not called');
  const { meeting } = called;

  let serial = 0;
  const give = async (command: MeetingCommand, by: Actor): Promise<void> => {
    serial += 1;
    const id = CommandId.parse(`opening${serial}`);
    const reply = await house.rooms.submit(meeting, by, { id, command });
    if (!reply.ok) throw new Error(`${command.type}: ${JSON.stringify(reply.rejection)}`);
  };
  const chair = actor('facilitator');
  await give({ type: 'OpenCheckIn' }, chair);
  for (const { id, channel } of people) {
    const by = channel === 'helped' ? actor('desk') : member(id);
    await give({ type: 'CheckIn', person: id, channel, identity: 'code' }, by);
  }
  await give({ type: 'OpenSession' }, chair);
  let seen: string | null = null;
  for (const { id } of smallKind.phases.slice(0, 2)) {
    await give({ type: 'StartPhase', phase: id, seen: seen as never, reason: '时间到' }, chair);
    seen = id;
  }
  return {
    meeting,
    seats: await seatsOf(house, meeting),
    cookie: (await house.sessions.begin(host.id)).token,
  };
};

const callOf = (people: ReturnType<typeof residents>) => ({
  kind: smallKind.id,
  title: '广场舞噪声协商',
  number: null,
  scheduledAt: Date.now(),
  place: '社区议事厅',
  purpose: null,
  conference: null,
  community: { name: '枫林社区', street: '枫林街道' },
  affects: [],
  people,
  agenda: [],
});

const seatsOf = async (house: House, meeting: MeetingId): Promise<Seat[]> => {
  const staff = (['facilitator', 'recorder', 'desk'] as const).map((role): Seat => ({
    name: role,
    meeting,
    door: { door: 'staff', role },
    audience: { kind: 'staff' },
  }));
  const members = await Promise.all(
    residents(PEOPLE)
      .filter(({ channel }) => channel !== 'helped')
      .map(async ({ id }): Promise<Seat> => {
        const token = (await house.members.take(meeting, id)) ?? '';
        return {
          name: id,
          meeting,
          door: { door: 'member', token },
          audience: { kind: 'member', person: id },
        };
      }),
  );
  const token = house.keys.of(meeting)?.watch ?? '';
  const observers = Array.from({ length: OBSERVERS }, (_, i): Seat => ({
    name: `observer${i + 1}`,
    meeting,
    door: { door: 'observer', token },
    audience: { kind: 'public' },
  }));
  return [...staff, ...members, ...observers];
};

/** Who of the seats gives the commands of an actor; null when nobody there can. */
export const seatOf = (by: Actor): string | null => {
  if (by.kind === 'staff') return by.role;
  if (by.kind === 'member') return by.id;
  return by.kind === 'observer' ? 'observer1' : null;
};
