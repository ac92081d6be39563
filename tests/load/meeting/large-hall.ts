import { PersonId } from '@yishi/core';
import { protocolVersion } from '@yishi/protocol/names';
import { LightSocket } from '../../bench/load/light-socket.ts';
import { callMeeting, seat } from '../../bench/load/yishi-hall.ts';
import type { ServerProcess } from '../../bench/server-process.ts';

/** A meeting that checks in, with a long roster of which nobody is here yet. */
export type LargeHall = {
  meeting: string;
  joinCode: string;
  people: readonly PersonId[];
  facilitator: LightSocket;
};

/** As many as a request may name, less the one without a device; the others are put on the roster afterwards. */
const AT_FIRST = 199;

export const openLargeHall = async (
  server: ServerProcess,
  { url, cookie, members }: { url: string; cookie: string; members: number },
): Promise<LargeHall> => {
  const { card, joinCode } = await callMeeting(server, { cookie, members: Math.min(AT_FIRST, members) });
  const auth = {
    protocol: protocolVersion,
    meeting: card.id,
    after: null,
    door: 'staff',
    role: 'facilitator',
  };
  const facilitator = await LightSocket.connect({ url, auth, headers: { cookie } }, () => undefined);
  const people = Array.from({ length: members }, (_, index) => PersonId.parse(`p${index + 1}`));
  // The name that follows is that of the one without a device.
  const late = people.slice(AT_FIRST).map((person, index) => seat(person, AT_FIRST + 1 + index));
  if (late.length > 0) await facilitator.command({ type: 'EnrolPeople', people: late });
  await facilitator.command({ type: 'OpenCheckIn' });
  return { meeting: card.id, joinCode, people, facilitator };
};
