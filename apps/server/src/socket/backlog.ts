import type { Server, Socket } from 'socket.io';
import type { Log } from '../log.ts';

const CHECK_MS = 2000;
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_MESSAGES = 4000;

type Connection = Socket['conn'];

/** Packets that the transport has not taken yet; it takes one batch at a time and waits for the network. */
const waitingOf = (connection: Connection): readonly unknown[] => {
  const packets: unknown = connection['writeBuffer'];
  return Array.isArray(packets) ? packets : [];
};

/** Whether something has to go before whatever is sent now. */
export const isWaiting = (connection: Connection): boolean => waitingOf(connection).length > 0;

const bytesOf = (packet: unknown): number => {
  const data = typeof packet === 'object' && packet !== null && 'data' in packet ? packet.data : null;
  return typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
};

/** What waits here, and what waits in the system's own queue below. */
const tooFarBehind = (connection: Connection): boolean => {
  const waiting = waitingOf(connection);
  const below = connection.request.socket.writableLength;
  const bytes = waiting.reduce<number>((sum, packet) => sum + bytesOf(packet), below);
  return waiting.length > MAX_MESSAGES || bytes > MAX_BYTES;
};

/** Lets go of connections that do not take what they are sent, before they take the memory. The answer stops it. */
export const watchBacklog = (io: Server, log: Log): (() => void) => {
  const timer = setInterval(() => {
    for (const socket of io.of('/').sockets.values()) {
      if (!tooFarBehind(socket.conn)) continue;
      log.warn('a connection does not keep up');
      socket.disconnect(true);
    }
  }, CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
};
