import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Refuses a WebSocket before it is one. A socket that is accepted and closed again would make the stock
 * client come back at once, and every attempt would cost a handshake.
 */
export const refuseUpgrade = (socket: Duplex, status: number): void => {
  if (socket.destroyed) return;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    () => socket.destroy(),
  );
};
