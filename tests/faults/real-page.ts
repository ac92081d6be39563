import { Page, type Seat } from '../kit/history/page.ts';
import { socketPath } from '@yishi/protocol/names';
import { io } from 'socket.io-client';

/** A page that reaches a server over a real socket, with the habits of the real client. */
export const realPage = (seat: Seat, url: string): Page =>
  new Page(seat, (auth) =>
    io(url, {
      path: socketPath,
      transports: ['websocket'],
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 100,
      reconnectionDelayMax: 500,
      auth: (give) => give(auth()),
    }),
  );
