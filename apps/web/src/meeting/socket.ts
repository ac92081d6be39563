import type { Down, Handshake, Up } from '@yishi/protocol/names';
import { socketPath } from '@yishi/protocol/names';
import { io, type Socket } from 'socket.io-client';

export type MeetingSocket = Socket<Down, Up>;

/** Opens the socket of a meeting, by WebSocket where the network lets it through. `auth` is asked anew at each connection. */
export const openSocket = (auth: () => Handshake): MeetingSocket =>
  io({
    path: socketPath,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 4000,
    auth: (give) => give(auth()),
  });
