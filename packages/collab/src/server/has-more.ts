import * as Y from 'yjs';

/** Whether a client, by the state vector it sent, holds words that a text does not. */
export const hasMore = (doc: Y.Doc, stateVector: Uint8Array): boolean =>
  [...readStateVector(stateVector)].some(([client, clock]) => clock > Y.getState(doc.store, client));

/** What cannot be read says nothing; whoever answers it notices. */
const readStateVector = (stateVector: Uint8Array): Map<number, number> => {
  try {
    return Y.decodeStateVector(stateVector);
  } catch {
    return new Map();
  }
};
