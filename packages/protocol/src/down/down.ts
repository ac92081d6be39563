import type { Access } from './access.ts';
import type { Events } from './events.ts';
import type { Farewell } from './farewell.ts';
import type { Presence } from './presence.ts';
import type { Snapshot } from './snapshot.ts';
import type { Welcome } from './welcome.ts';

/** Everything the server sends, as socket.io types its emitter. */
export type Down = {
  welcome: (message: Welcome) => void;
  snapshot: (message: Snapshot) => void;
  events: (message: Events) => void;
  presence: (message: Presence) => void;
  access: (message: Access) => void;
  farewell: (message: Farewell) => void;
};
