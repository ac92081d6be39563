import { performance } from 'node:perf_hooks';
import { WebSocket } from 'ws';
import type { TextPlace } from '../../bench/load/typist.ts';

/** "I have nothing": the first step of y-protocols with an empty state vector. */
const QUESTION = Uint8Array.of(0, 0, 1, 0);
const [SYNC, ANSWER] = [0, 1];

/** How long until the whole text was here, in ms, and how many bytes came. */
export type Opened = { ms: number; bytes: number };

/** The address of a text, as the stock provider makes it. */
export const addressOf = ({ url, name, params }: TextPlace): string =>
  `${url}/${name}?${new URLSearchParams(params).toString()}`;

/** Opens a text from nothing, takes the whole of it without reading it, and leaves. */
export const openFromNothing = (place: TextPlace): Promise<Opened> => {
  const begunAt = performance.now();
  const socket = new WebSocket(addressOf(place), { perMessageDeflate: false });
  let bytes = 0;
  return new Promise((resolve, reject) => {
    socket.on('open', () => socket.send(QUESTION));
    socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return;
      bytes += data.length;
      if (data[0] !== SYNC || data[1] !== ANSWER) return;
      resolve({ ms: performance.now() - begunAt, bytes });
      socket.close();
    });
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
  });
};
