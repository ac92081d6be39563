import { inGroups } from '../../bench/load/in-groups.ts';
import { stanceChanges } from '../../bench/load/raised-hands.ts';
import { urlOf } from '../../bench/load/yishi-hall.ts';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import type { Installation } from '../installation/installation.ts';
import { enter } from './entrance.ts';
import type { LoadMeeting } from './load-meeting.ts';
import { Screens } from './screens.ts';
import type { Seating } from './yishi-meeting.ts';

/** As many sockets in one meeting of a bare transport, of which the members and the facilitator send. */
export const openBareMeeting = async (
  { servers }: Installation,
  { index, members, observers, spread }: Seating,
): Promise<LoadMeeting> => {
  const screens = new Screens();
  const auth = { meeting: `m${index}` };
  const sockets = await inGroups(Array.from({ length: members + observers + 1 }), 50, (_, seat) => {
    const server = servers[(spread ? index + seat : index) % servers.length];
    if (server === undefined) throw new Error('no server');
    return enter({ url: urlOf(server), auth }, screens.hear);
  });
  screens.count = sockets.length;
  const send = async (random: SeededRandom): Promise<number | null> => {
    const seat = random.below(members + 1);
    const reply = await sockets[seat]?.ask(random.pick(stanceChanges(`p${seat}`)));
    return reply?.version ?? null;
  };
  return { screens, sockets, agenda: null, act: send, vote: send, openBallot: () => Promise.resolve() };
};
