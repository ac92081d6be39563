import { type Down, protocolVersion, socketPath, type Up } from '@yishi/protocol/names';
import { io, type Socket } from 'socket.io-client';
import type { Claim } from './claim.ts';

export type MeetingSocket = Socket<Down, Up>;

export type SocketOptions = { url: string; meeting: string; claim: Claim };

/** The socket of a meeting, connecting; at each connection `after` says which version is known already. */
export const openSocket = (
  { url, meeting, claim }: SocketOptions,
  after: () => number | null,
): MeetingSocket => {
  const { cookie, ...shown } = 'cookie' in claim ? claim : { ...claim, cookie: undefined };
  return io(url, {
    path: socketPath,
    query: { meeting },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 2000,
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
    auth: (show) => show({ protocol: protocolVersion, meeting, after: after(), ...shown }),
  });
};
