import type { WebSocket } from 'ws';
import { closeCode } from '../close-code.ts';
import type { Admitted } from './admit.ts';
import type { CollabLog } from './collab-log.ts';
import { type Connection, createConnection } from './connection.ts';
import { type Inbound, readFrame } from './frames.ts';
import { createIntake } from './intake.ts';
import type { Limits } from './limits.ts';
import { wholeMessages } from './whole-message.ts';

export type OpenDeps = { limits: Limits; log: CollabLog; connections: Set<Connection> };

/** Lets a socket into the room it was admitted to. */
export const openConnection = (socket: WebSocket, { grant, hold }: Admitted, deps: OpenDeps): void => {
  const connection = createConnection(socket, grant, {
    backlogBytes: deps.limits.backlogBytes,
    log: deps.log,
  });
  deps.connections.add(connection);
  hold.room.join(connection);
  listen(socket, { ...deps, connection, room: hold.room });
  socket.on('close', () => {
    deps.connections.delete(connection);
    hold.room.leave(connection);
  });
};

type Heard = Pick<OpenDeps, 'limits' | 'log'> & { connection: Connection; room: Admitted['hold']['room'] };

const nothing = new Uint8Array();

/** Takes what a socket says. Nothing thrown in here may reach the process. */
const listen = (socket: WebSocket, { connection, room, limits, log }: Heard): void => {
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      log({ kind: 'failed', doc: connection.doc, what: 'message', error });
      socket.terminate();
    }
  };
  const whole = wholeMessages(connection.rights === 'write' ? limits.messageBytes : limits.frameBytes);
  const intake = createIntake<{ message: Inbound; bytes: number }>(socket, ({ message, bytes }, earlyMs) => {
    let waitMs = 0;
    guarded(() => {
      if (!connection.closed) waitMs = room.receive(connection, message, { bytes, earlyMs });
    });
    // Nothing is read from a socket that has to wait, no pong either.
    connection.alive = true;
    return waitMs;
  });
  const take = (data: unknown): void => {
    if (connection.closed) return undefined;
    const taken = whole(Buffer.isBuffer(data) ? data : nothing);
    if (taken.kind === 'part') return undefined;
    if (taken.kind === 'refuse') return connection.close(taken.code, taken.reason);
    const message = readFrame(taken.message);
    if (message === null) return connection.close(closeCode.malformed, 'not a message');
    return intake.put({ message, bytes: taken.message.length });
  };
  socket.on('message', (data, isBinary) => {
    // On a slow line a long message in parts keeps the pongs behind it waiting.
    connection.alive = true;
    guarded(() => take(isBinary ? data : null));
  });
  socket.on('ping', (data) => connection.pong(data));
  socket.on('close', () => intake.end());
  socket.on('error', () => socket.terminate());
  socket.on('pong', () => {
    connection.alive = true;
  });
};
