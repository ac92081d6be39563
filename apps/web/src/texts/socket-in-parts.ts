import { inParts } from '@yishi/collab';

/** A socket for the stock provider that sends what is longer than a frame in parts, as our server takes it. */
export const socketInParts = (): typeof WebSocket =>
  class extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (data instanceof Uint8Array) for (const frame of inParts(data)) super.send(frame);
      else super.send(data);
    }
  };
