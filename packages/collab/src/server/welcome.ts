import type * as Y from 'yjs';
import { closeCode } from '../close-code.ts';
import type { Connection } from './connection.ts';
import { answerFrame, questionFrame } from './frames.ts';
import { hasMore } from './has-more.ts';
import type { Presence } from './presence.ts';

/**
 * Gives a client everything it lacks, and asks it for what it has, unless it only reads: from the question it learns
 * what is stored. The first time it also joins: from here on it hears every change and is shown the carets. A reader
 * that has words of its own, written while it still might, would show them as if they were saved, and is told that they
 * are not.
 */
export const welcome = (doc: Y.Doc, connection: Connection, known: Uint8Array, presence: Presence): void => {
  const answer = answerOrNull(doc, known);
  if (answer === null) return connection.close(closeCode.malformed, 'not a state vector');
  if (connection.rights === 'read' && hasMore(doc, known))
    return connection.close(closeCode.notAllowed, 'holds words that were not saved');
  connection.send(answer);
  if (connection.rights !== 'read') connection.send(questionFrame(doc));
  if (connection.joined) return undefined;
  connection.joined = true;
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
