import { once } from 'node:events';
import { textName } from '@yishi/collab';
import { WebSocket } from 'ws';
import { type TextOpener, textTicket } from '../../kit/text-ticket.ts';
import type { Attack } from './attack.ts';

/** How long the server may take to open a connection, or to answer on it. */
export const PATIENCE_MS = 5000;
/** How long a connection that was abused may live on; not every abuse ends it. */
const AFTERWARDS_MS = 300;

/** The tickets of members, who may read, to the texts of the meeting. */
export const readerTickets = (attack: Attack): Promise<string[]> =>
  Promise.all(attack.tokens.map((token) => ticketOf(attack, { claim: { door: 'member', token } })));

/** The tickets of recorders, who may write. */
export const writerTickets = (attack: Attack): Promise<string[]> =>
  Promise.all(
    attack.cookies.map((cookie) => ticketOf(attack, { claim: { door: 'staff', role: 'recorder' }, cookie })),
  );

const ticketOf = async (attack: Attack, opener: TextOpener): Promise<string> =>
  (await textTicket(attack, opener)).ticket;

/** Opens the minutes with a ticket. */
export const openMinutes = async ({ url, meeting }: Attack, ticket: string): Promise<WebSocket> => {
  const address = `${url.replace('http', 'ws')}/collab/${textName(meeting, 'minutes')}?ticket=${ticket}`;
  const socket = new WebSocket(address, { perMessageDeflate: false });
  socket.on('error', () => undefined);
  await once(socket, 'open', { signal: AbortSignal.timeout(PATIENCE_MS) });
  return socket;
};

/** The code with which the server ends a connection soon; null when it does not. */
export const closed = async (socket: WebSocket): Promise<number | null> => {
  if (socket.readyState === WebSocket.CLOSED) return null;
  try {
    const [code] = (await once(socket, 'close', { signal: AbortSignal.timeout(AFTERWARDS_MS) })) as [number];
    return code;
  } catch {
    // It was not ended, which is right for what was merely passed over.
    return null;
  } finally {
    socket.terminate();
  }
};
