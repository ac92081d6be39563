import type { MeetingId } from '@yishi/core';
import type { Down, Handshake, Up } from '@yishi/protocol/names';
import { socketPath } from '@yishi/protocol/names';
import { io, type Socket } from 'socket.io-client';

export type MeetingSocket = Socket<Down, Up>;

/**
 * The socket of a meeting, not yet connected: by WebSocket where the network lets it through. `auth` is asked anew
 * at each connection. The address names the meeting, so that a proxy can keep its people on one process.
 */
export const createSocket = (meeting: MeetingId, auth: () => Handshake): MeetingSocket =>
  io({
    path: socketPath,
    query: { meeting },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 300,
    reconnectionDelayMax: 4000,
    auth: (give) => give(auth()),
  });
