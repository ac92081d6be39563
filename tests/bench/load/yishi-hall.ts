import { PersonId } from '@yishi/core';
import type { StaffMeeting } from '@yishi/protocol/names';
import { protocolVersion, type ReadyLine } from '@yishi/protocol/names';
import { takeName } from '../../kit/called-meeting.ts';
import { ask } from '../../kit/ask.ts';
import { cookieOf } from '../../kit/staff-cookie.ts';
import type { ServerProcess } from '../server-process.ts';
import { Arrivals } from './arrivals.ts';
import { inGroups } from './in-groups.ts';
import { LightSocket } from './light-socket.ts';

/** A meeting on a running Yishi with everybody connected: one chair, members with devices, observers. */
export type YishiHall = {
  server: ServerProcess;
  arrivals: Arrivals;
  chair: LightSocket;
  members: readonly { person: PersonId; socket: LightSocket }[];
  sockets: readonly LightSocket[];
};

export const urlOf = ({ ready }: ServerProcess): string => (ready as ReadyLine).url;

/** Signs in with the key of a link that the server printed. */
export const signIn = async (server: ServerProcess): Promise<string> => {
  const { doors } = server.ready as ReadyLine;
  const key = new URL(doors.staff).hash.slice(1);
  const { headers, status } = await ask(`${urlOf(server)}/api/staff/enter`, { body: { key } });
  if (status !== 200) throw new Error('not signed in');
  return cookieOf(headers);
};

/** Takes part by telephone; the chair acts for them. */
export const withoutDevice = PersonId.parse('p0');

const namesOf = (members: number): PersonId[] =>
  Array.from({ length: members }, (_, index) => PersonId.parse(`p${index + 1}`));

/** A member of the roster with a vote, every fourth of them at home. */
export const seat = (person: PersonId, index: number) => ({
  id: person,
  name: `居民${index + 1}`,
  category: 'residentRepresentative',
  body: 'none',
  representing: null,
  duties: [],
  votes: true,
  affected: false,
  side: null,
  channel: index % 4 === 3 ? 'remote' : 'room',
});

/** Calls a linkage meeting with members `p1` to `p<count>`, and one more without a device. */
export const callMeeting = async (
  server: ServerProcess,
  { cookie, members }: { cookie: string; members: number },
): Promise<StaffMeeting> => {
  const people = [...namesOf(members).map(seat), { ...seat(withoutDevice, members), channel: 'telephone' }];
  const { status, body } = await ask(`${urlOf(server)}/api/staff/meetings`, {
    cookie,
    body: {
      kind: 'linkage',
      title: '小区停车位怎么划',
      number: null,
      scheduledAt: Date.now(),
      place: '社区议事厅',
      purpose: null,
      conference: null,
      community: { name: '枫林社区', street: '枫林街道' },
      affects: [],
      people,
      agenda: [],
    },
  });
  if (status !== 200) throw new Error(`not called: ${JSON.stringify(body)}`);
  return body as StaffMeeting;
};

/** Opens a meeting's check-in, connects everybody and checks them in. */
export const fillHall = async (
  server: ServerProcess,
  { cookie, members, observers }: { cookie: string; members: number; observers: number },
): Promise<YishiHall> => {
  const url = urlOf(server);
  const { card, joinCode, links } = await callMeeting(server, { cookie, members });
  const arrivals = new Arrivals();
  const enter = (door: object, headers = {}) => {
    const auth = { protocol: protocolVersion, meeting: card.id, after: null, ...door };
    return LightSocket.connect({ url, auth, headers }, arrivals.hear);
  };
  const chair = await enter({ door: 'staff', role: 'facilitator' }, { cookie });
  await chair.command({ type: 'OpenCheckIn' });
  await chair.command({ type: 'CheckIn', person: withoutDevice, channel: 'telephone', identity: 'known' });
  const seated = await inGroups(namesOf(members), 30, async (person, index) => {
    const { token } = await takeName(url, joinCode, person);
    const socket = await enter({ door: 'member', token });
    await socket.command({ type: 'CheckIn', person, channel: seat(person, index).channel, identity: 'code' });
    return { person, socket };
  });
  const token = new URL(links.watch, url).hash.slice(1);
  const watching = await inGroups(Array.from({ length: observers }), 50, () =>
    enter({ door: 'observer', token }),
  );
  return {
    server,
    arrivals,
    chair,
    members: seated,
    sockets: [chair, ...seated.map(({ socket }) => socket), ...watching],
  };
};
