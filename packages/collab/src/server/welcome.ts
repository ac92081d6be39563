import type * as Y from 'yjs';
import { closeCode } from '../close-code.ts';
import type { Connection } from './connection.ts';
import { answerFrame, questionFrame } from './frames.ts';
import type { Presence } from './presence.ts';

/**
 * Gives a client everything it lacks. The first time it also joins: from here on it hears every
 * change, is shown the carets, and is asked for what it has, unless it only reads.
 */
export const welcome = (doc: Y.Doc, connection: Connection, known: Uint8Array, presence: Presence): void => {
  const answer = answerOrNull(doc, known);
  if (answer === null) return connection.close(closeCode.malformed, 'not a state vector');
  connection.send(answer);
  if (connection.joined) return undefined;
  connection.joined = true;
  if (connection.rights !== 'read') connection.send(questionFrame(doc));
  const carets = presence.all();
  return carets ? connection.send(carets) : undefined;
};

const answerOrNull = (doc: Y.Doc, known: Uint8Array): Uint8Array | null => {
  try {
    return answerFrame(doc, known);
  } catch {
    return null;
  }
};
