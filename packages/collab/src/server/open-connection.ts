import type { WebSocket } from 'ws';
import { closeCode } from '../close-code.ts';
import type { Admitted } from './admit.ts';
import type { CollabLog } from './collab-log.ts';
import { type Connection, createConnection } from './connection.ts';
import { readFrame } from './frames.ts';
import type { Limits } from './limits.ts';

export type OpenDeps = { limits: Limits; log: CollabLog; connections: Set<Connection> };

/** Lets a socket into the room it was admitted to. */
export const openConnection = (socket: WebSocket, { grant, hold }: Admitted, deps: OpenDeps): void => {
  const connection = createConnection(socket, grant, {
    backlogBytes: deps.limits.backlogBytes,
    log: deps.log,
  });
  deps.connections.add(connection);
  hold.room.join(connection);
  listen(socket, { connection, room: hold.room, log: deps.log });
  socket.on('close', () => {
    deps.connections.delete(connection);
    hold.room.leave(connection);
  });
};

type Heard = { connection: Connection; room: Admitted['hold']['room']; log: CollabLog };

/** Takes what a socket says. Nothing thrown in here may reach the process. */
const listen = (socket: WebSocket, { connection, room, log }: Heard): void => {
  const take = (data: unknown): void => {
    const message = Buffer.isBuffer(data) ? readFrame(data) : null;
    if (message === null || !Buffer.isBuffer(data))
      return connection.close(closeCode.malformed, 'not a message');
    return room.receive(connection, message, data.length);
  };
  socket.on('message', (data, isBinary) => {
    try {
      take(isBinary ? data : null);
    } catch (error) {
      log({ kind: 'failed', doc: connection.doc, what: 'message', error });
      socket.terminate();
    }
  });
  socket.on('error', () => socket.terminate());
  socket.on('pong', () => {
    connection.alive = true;
  });
};
