import type { WebSocket } from 'ws';

/** What one socket sends, in its order and no faster than it may. */
export type Intake<Message> = {
  put(message: Message): void;
  /** The socket is gone: what had been read of it is taken now, as far as that may be in advance. */
  end(): void;
};

/** The longest time until a message is offered again. */
const longestWaitMs = 1000;
/** How much too early the last messages of a socket may be taken; its person waits for it on the next one. */
const tooEarlyMs = 10_000;

/**
 * Offers messages to `take`, which returns 0, or in how many ms to offer the same again; it may be told to take one
 * some ms too early. The socket is not read meanwhile, so that no more than it had read already waits here. Much comes
 * at once when a network or a server stood still for a while; then it takes a moment longer, and nothing of it is lost.
 */
export const createIntake = <Message>(
  socket: Pick<WebSocket, 'pause' | 'resume'>,
  take: (message: Message, earlyMs: number) => number,
): Intake<Message> => {
  let waiting: Message[] = [];
  let timer: NodeJS.Timeout | undefined;

  const offer = (): void => {
    timer = undefined;
    for (const [index, message] of waiting.entries()) {
      const waitMs = take(message, 0);
      if (waitMs === 0) continue;
      waiting = waiting.slice(index);
      socket.pause();
      timer = setTimeout(offer, Math.min(waitMs, longestWaitMs));
      return;
    }
    waiting = [];
    socket.resume();
  };

  return {
    put: (message) => {
      waiting.push(message);
      if (timer === undefined) offer();
    },
    end: () => {
      clearTimeout(timer);
      for (const message of waiting) take(message, tooEarlyMs);
      waiting = [];
    },
  };
};
