import type { Connection } from './connection.ts';
import { updateFrame } from './frames.ts';

/**
 * Sends a change on: one frame for all, encoded once. The only author of a turn gets nothing back; of
 * several, each gets the words of the others together with its own, which Yjs skips.
 */
export const sendOn = (
  connections: Iterable<Connection>,
  { update, authors }: { update: Uint8Array; authors: ReadonlySet<Connection> },
): void => {
  const frame = updateFrame(update);
  for (const connection of connections) {
    const onlyAuthor = authors.size === 1 && authors.has(connection);
    if (connection.joined && !onlyAuthor) connection.send(frame);
  }
};
