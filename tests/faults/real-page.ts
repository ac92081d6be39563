import { socketPath } from '@yishi/protocol/names';
import { io } from 'socket.io-client';
import { Page, type Seat } from '../kit/history/page.ts';

/** How a page gets to its server. */
export type Way = {
  url: string;
  transport: 'websocket' | 'polling';
  /** The cookie of staff, null for everybody else. */
  cookie: string | null;
  remembers?: (version: number) => boolean;
};

/** A page that reaches a server over a real socket, with the habits of the real client. */
export const realPage = (seat: Seat, { url, transport, cookie, remembers }: Way): Page =>
  new Page(
    seat,
    (auth) =>
      io(url, {
        path: socketPath,
        transports: [transport],
        forceNew: true,
        autoConnect: false,
        reconnectionDelay: 100,
        reconnectionDelayMax: 500,
        timeout: 5000,
        ...(cookie === null ? {} : { extraHeaders: { cookie } }),
        auth: (give) => give(auth()),
      }),
    remembers,
  );
