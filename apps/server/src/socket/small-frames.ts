import { type ServerOptions, WebSocketServer } from 'ws';

const MAX_FRAGMENTS = 64;

/** The WebSocket server of socket.io with a bound on fragments: an endless message of empty frames has no size limit. */
export class SmallFrames extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, maxFragments: MAX_FRAGMENTS });
  }
}
