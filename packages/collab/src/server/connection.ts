import type { WebSocket } from 'ws';
import type { CollabLog } from './collab-log.ts';
import type { Grant } from './grant.ts';

/** One socket of one person on one text. */
export type Connection = Grant & {
  /** The Yjs client id that this connection writes and shows its caret under, once it has named one. */
  client: number | null;
  /** It has the whole text and hears what changes. */
  joined: boolean;
  /** It has told us everything that it had and we had not. */
  told: boolean;
  /** Its rights are gone: nothing more is taken from it. */
  closed: boolean;
  /** It answered since the last ping. */
  alive: boolean;
  send(frame: Uint8Array): void;
  /** Answers a ping; like what is sent, an answer nobody fetches counts as backlog. */
  pong(data: Buffer): void;
  /** Closes with a code of `closeCode`, and cuts the socket if the other end does not. */
  close(code: number, reason: string): void;
  /** A ping for the socket, and a frame for the client, who does not see pings; cuts a socket that answered none. */
  beat(frame: Uint8Array): void;
};

/** How long a client may take to close after it was told to. */
const closeMs = 2000;

export const createConnection = (
  socket: WebSocket,
  grant: Grant,
  { backlogBytes, log }: { backlogBytes: number; log: CollabLog },
): Connection => {
  const cutOff = (reason: 'backlog' | 'silent'): void => {
    log({ kind: 'cutOff', doc: grant.doc, reason });
    socket.terminate();
  };
  const put = (write: () => void): void => {
    if (connection.closed || socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > backlogBytes) cutOff('backlog');
    else write();
  };
  const connection: Connection = {
    ...grant,
    client: null,
    joined: false,
    told: false,
    closed: false,
    alive: true,
    send: (frame) => put(() => socket.send(frame, { binary: true })),
    pong: (data) => put(() => socket.pong(data)),
    close: (code, reason) => {
      if (connection.closed) return;
      connection.closed = true;
      log({ kind: 'refused', doc: grant.doc, code, reason });
      socket.close(code, reason);
      setTimeout(() => socket.terminate(), closeMs).unref();
    },
    beat: (frame) => {
      if (!connection.alive) return cutOff('silent');
      connection.alive = false;
      if (socket.readyState === socket.OPEN) socket.ping();
      return connection.send(frame);
    },
  };
  return connection;
};
