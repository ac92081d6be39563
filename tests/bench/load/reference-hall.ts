import type { ServerProcess } from '../server-process.ts';
import { Arrivals } from './arrivals.ts';
import type { Hall } from './hall.ts';
import { inGroups } from './in-groups.ts';
import { inTurn } from './speaker.ts';
import { LightSocket } from './light-socket.ts';

/** So many sockets on a reference server, some of them speakers of the same commands as on the product. */
export const referenceHall = async (
  server: ServerProcess,
  {
    meeting,
    receivers,
    speakers: many,
    commandsOf,
  }: {
    meeting: string;
    receivers: number;
    speakers: number;
    commandsOf: (person: string) => readonly object[];
  },
): Promise<Hall> => {
  const { url } = server.ready as { url: string };
  const arrivals = new Arrivals();
  const sockets = await inGroups(Array.from({ length: receivers }), 50, () =>
    LightSocket.connect({ url, auth: { meeting } }, arrivals.hear),
  );
  const speakers = sockets.slice(0, many).map((socket, index) => inTurn(socket, commandsOf(`p${index + 1}`)));
  return { server, sockets, speakers, arrivals };
};
