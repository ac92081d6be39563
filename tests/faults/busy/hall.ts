import { kinds, type MeetingId, type PersonDetails, PersonId } from '@yishi/core';
import type { NewMeetingRequest } from '@yishi/protocol/names';
import { ask } from '../../kit/ask.ts';
import { type CalledMeeting, callMeetingAs, takeName } from '../../kit/called-meeting.ts';
import { Client } from '../../kit/client.ts';
import type { Seat } from '../../kit/history/page.ts';
import { smallMeeting } from '../../kit/small-meeting.ts';
import { cookieOf } from '../../kit/staff-cookie.ts';
import type { RealServer } from '../../kit/target/real-server.ts';

/** How many sit before pages of their own. Facilitators are two, with a recorder and a desk. */
export type HallSize = {
  members: number;
  observers: number;
  /** People on the roster without a vote and without a page, for a fault to use; one when nothing is said. */
  guests?: number;
};

/** A meeting in session, in the phase in which everybody may speak, and everybody who will sit before a page. */
export type Hall = {
  meeting: MeetingId;
  cookie: string;
  called: CalledMeeting;
  seats: readonly Seat[];
  guests: readonly Seat[];
  /** The version from which on only those who sit there change anything. */
  openedAt: number;
};

/** Signs in with the key of a link that the server printed. */
export const signInTo = async ({ url, ready }: RealServer): Promise<string> => {
  const key = new URL(ready.doors.staff).hash.slice(1);
  const { headers, status } = await ask(`${url}/api/staff/enter`, { body: { key } });
  if (status !== 200) throw new Error(`not signed in: ${status}`);
  return cookieOf(headers);
};

const peopleOf = (members: number): PersonDetails[] => {
  const [, seat] = smallMeeting(0).people;
  if (seat === undefined) throw new Error('nobody to copy');
  return Array.from({ length: members }, (_, index) => ({
    ...seat,
    id: PersonId.parse(`p${index + 1}`),
    name: `居民${index + 1}`,
    channel: index % 4 === 3 ? 'remote' : 'room',
  }));
};

/** The people without a vote. */
const guestsOf = (guests: number): PersonDetails[] =>
  peopleOf(guests).map((person, index) => ({
    ...person,
    id: PersonId.parse(`g${index + 1}`),
    name: `来宾${index + 1}`,
    votes: false,
  }));

const callOf = (people: PersonDetails[]): NewMeetingRequest => ({ ...smallMeeting(Date.now()), people });

const openSitting = async (chair: Client): Promise<number> => {
  const opened = await chair.command({ type: 'OpenSession' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.rejection));
  const phases = kinds.find(({ id }) => id === 'linkage')?.phases ?? [];
  const open = phases.find((p) => p.speakers.includes('everyone') && p.entryKinds.includes('speak'));
  if (open === undefined) throw new Error('nobody may ever speak');
  const started = await chair.command({
    type: 'StartPhase',
    phase: open.id,
    seen: phases[0]?.id ?? null,
    reason: '直接讨论',
  });
  if (!started.ok) throw new Error(JSON.stringify(started.rejection));
  return started.version;
};

const staffSeats = (meeting: MeetingId): Seat[] =>
  (['facilitator', 'facilitator', 'recorder', 'desk'] as const).map((role, index) => ({
    name: `${role}${index + 1}`,
    meeting,
    door: { door: 'staff', role },
    audience: { kind: 'staff' },
  }));

const watchers = ({ meeting, watchKey: token }: CalledMeeting, observers: number): Seat[] =>
  Array.from({ length: observers }, (_, index) => ({
    name: `observer${index + 1}`,
    meeting,
    door: { door: 'observer', token },
    audience: { kind: 'public' },
  }));

/** Comes in on a device of their own and checks in there. */
const arrive = async (
  url: string,
  { meeting, joinCode }: CalledMeeting,
  { id: person, channel }: PersonDetails,
): Promise<Seat> => {
  const { token } = await takeName(url, joinCode, person);
  const door = { door: 'member', token } as const;
  const device = await Client.connect(door, { url, meeting });
  const reply = await device.command({ type: 'CheckIn', person, channel, identity: 'code' });
  if (!reply.ok) throw new Error(JSON.stringify(reply.rejection));
  device.close();
  return { name: person, meeting, door, audience: { kind: 'member', person } };
};

/** Calls a meeting on a server, checks everybody in and opens the sitting. */
export const openHall = async (
  server: RealServer,
  { members, observers, guests: count = 1 }: HallSize,
): Promise<Hall> => {
  const cookie = await signInTo(server);
  const { url } = server;
  const [people, visitors] = [peopleOf(members), guestsOf(count)];
  const called = await callMeetingAs({ url, cookie }, callOf([...people, ...visitors]));
  const chair = await called.staff();
  await chair.command({ type: 'OpenCheckIn' });
  const seated: Seat[] = [];
  for (const person of people) seated.push(await arrive(url, called, person));
  const guests: Seat[] = [];
  for (const visitor of visitors) guests.push(await arrive(url, called, visitor));
  const openedAt = await openSitting(chair);
  chair.close();
  const { meeting } = called;
  return {
    meeting,
    cookie,
    called,
    seats: [...staffSeats(meeting), ...seated, ...watchers(called, observers)],
    guests,
    openedAt,
  };
};
