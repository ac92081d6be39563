import type { ServerProcess } from '../server-process.ts';
import type { Arrivals } from './arrivals.ts';
import type { LightSocket } from './light-socket.ts';
import type { Speaker } from './speaker.ts';

/** Everybody in one meeting on one server. */
export type Hall = {
  server: ServerProcess;
  sockets: readonly LightSocket[];
  speakers: readonly Speaker[];
  arrivals: Arrivals;
};
