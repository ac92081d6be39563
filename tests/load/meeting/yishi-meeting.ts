import { PersonId } from '@yishi/core';
import { protocolVersion } from '@yishi/protocol/names';
import { inGroups } from '../../bench/load/in-groups.ts';
import type { LightSocket } from '../../bench/load/light-socket.ts';
import { openSitting } from '../../bench/load/raised-hands.ts';
import { callMeeting, urlOf, withoutDevice } from '../../bench/load/yishi-hall.ts';
import { takeName } from '../../kit/called-meeting.ts';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import type { Installation } from '../installation/installation.ts';
import { Agenda } from './agenda.ts';
import { Chair } from './chair.ts';
import { enter } from './entrance.ts';
import type { LoadMeeting } from './load-meeting.ts';
import { Proceedings } from './proceedings.ts';
import { Screens } from './screens.ts';

/** Who sits in a meeting, and where. */
export type Seating = {
  /** Tells the meetings of one run apart: which server it is at, and where its round stands. */
  index: number;
  members: number;
  observers: number;
  /** True: everybody is at the next server in turn. False: all of a meeting are at one, as behind the proxy. */
  spread: boolean;
  /** How many members have the agenda open, in which the facilitator types; none without typing. */
  readers: number;
};

/** The steps of a facilitator's round. */
const ROUND = 10;

/** The size of a meeting of thirty: a facilitator, members, observers. */
export const thirty = { members: 24, observers: 5, readers: 3 };

/** The address of the server where somebody of a meeting is. */
const placer = ({ servers }: Installation, { index, spread }: Seating) => {
  let seats = 0;
  return (): string => {
    const server = servers[(spread ? index + seats : index) % servers.length];
    seats += 1;
    if (server === undefined) throw new Error('no server');
    return urlOf(server);
  };
};

type Member = { person: string; token: string; url: string; socket: LightSocket };

const act = async (socket: LightSocket, { command, done }: ReturnType<Chair['move']>) => {
  const { ok, version } = await socket.ask(command);
  if (!ok || version === undefined) return null;
  done();
  return version;
};

/** Calls a meeting, checks everybody in, opens the sitting and goes on to somewhere in the facilitator's round. */
export const openYishiMeeting = async (
  installation: Installation,
  seating: Seating,
): Promise<LoadMeeting> => {
  const { cookie, servers } = installation;
  // Where it was called does not matter any more by the time it is held.
  const home = servers[seating.index % servers.length];
  if (home === undefined) throw new Error('no server');
  const { card, joinCode, links } = await callMeeting(home, { cookie, members: seating.members });
  const urlNow = placer(installation, seating);
  const screens = new Screens();
  const comeIn = (url: string, door: object, headers = {}): Promise<LightSocket> => {
    const auth = { protocol: protocolVersion, meeting: card.id, after: null, ...door };
    return enter({ url, auth, headers }, screens.hear);
  };
  const chairUrl = urlNow();
  const facilitator = await comeIn(chairUrl, { door: 'staff', role: 'facilitator' }, { cookie });
  await facilitator.command({ type: 'OpenCheckIn' });
  await facilitator.command({
    type: 'CheckIn',
    person: withoutDevice,
    channel: 'telephone',
    identity: 'known',
  });
  const people = Array.from({ length: seating.members }, (_, index) => PersonId.parse(`p${index + 1}`));
  const members = await inGroups(people, 8, async (person): Promise<Member> => {
    const url = urlNow();
    const { token } = await takeName(url, joinCode, person);
    const socket = await comeIn(url, { door: 'member', token });
    await socket.command({ type: 'CheckIn', person, channel: 'room', identity: 'code' });
    return { person, token, url, socket };
  });
  const token = new URL(links.watch, chairUrl).hash.slice(1);
  const watching = await inGroups(Array.from({ length: seating.observers }), 50, () =>
    comeIn(urlNow(), { door: 'observer', token }),
  );
  await openSitting({ chair: facilitator });
  const proceedings = new Proceedings();
  const chair = new Chair(proceedings, 0);
  for (let step = 0; step < seating.index % ROUND; step += 1) await act(facilitator, chair.move());
  const readers = members.slice(0, seating.readers);
  const agenda =
    seating.readers === 0
      ? null
      : await Agenda.open(
          card.id,
          { url: chairUrl, claim: { door: 'staff', role: 'facilitator' }, cookie },
          readers.map(({ url, token }) => ({ url, claim: { door: 'member', token } })),
        );
  const sockets = [facilitator, ...members.map(({ socket }) => socket), ...watching];
  screens.count = sockets.length;
  return {
    screens,
    sockets,
    agenda,
    openBallot: async () => {
      for (let step = 0; step < ROUND && proceedings.ballot === null; step += 1)
        await act(facilitator, chair.move());
    },
    vote: (random) => {
      const { person, socket } = random.pick(members);
      return act(socket, proceedings.vote(person, random));
    },
    act: (random: SeededRandom) => {
      const place = random.below(members.length + 1);
      const member = members[place];
      return member === undefined
        ? act(facilitator, chair.move())
        : act(member.socket, proceedings.memberMove(member.person, random));
    },
  };
};
