import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/**
 * What is appended for a text: a Yjs update (format 1 of Yjs), and the Yjs client ids that were first
 * used in it, each with the person it belongs to from then on.
 */
export type StoredUpdate = { owners: ReadonlyMap<number, string>; update: Uint8Array };

const format = 1;

export const encodeStoredUpdate = ({ owners, update }: StoredUpdate): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, format);
  writeVarUint(encoder, owners.size);
  for (const [client, person] of owners) {
    writeVarUint(encoder, client);
    writeVarString(encoder, person);
  }
  writeVarUint8Array(encoder, update);
  return toUint8Array(encoder);
};

/** Throws if the bytes are not a stored update of a format known here. */
export const decodeStoredUpdate = (bytes: Uint8Array): StoredUpdate => {
  const decoder = createDecoder(bytes);
  const found = readVarUint(decoder);
  if (found !== format) throw new Error(`A stored text has format ${found}; known is ${format}`);
  const owners = new Map<number, string>();
  for (let left = readVarUint(decoder); left > 0; left -= 1) {
    const client = readVarUint(decoder);
    owners.set(client, readVarString(decoder));
  }
  return { owners, update: readVarUint8Array(decoder) };
};
