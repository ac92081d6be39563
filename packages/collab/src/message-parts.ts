import { createDecoder, readTailAsUint8Array, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeUint8Array, writeVarUint } from 'lib0/encoding';

/** The type of a frame that holds a part of a message; the stock provider has no such type. */
const messagePart = 100;
/** The bytes of a message in one part: with what is before them still within the largest frame. */
const partBytes = 60 * 1024;

const part = (following: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const encoder = createEncoder();
  writeVarUint(encoder, messagePart);
  writeVarUint(encoder, following);
  writeUint8Array(encoder, bytes);
  return toUint8Array(encoder);
};

/**
 * A message of a page as the frames to send: itself, or where it is larger than a frame may be, its parts. What
 * somebody wrote during hours without a network, or pasted, comes as one message.
 */
export const inParts = (message: Uint8Array): Uint8Array<ArrayBuffer>[] => {
  if (message.length <= partBytes) return [message.slice()];
  const count = Math.ceil(message.length / partBytes);
  return Array.from({ length: count }, (_, index) =>
    part(count - 1 - index, message.subarray(index * partBytes, (index + 1) * partBytes)),
  );
};

/** A part as it was sent: how many are to follow, and its bytes. Null for every other frame. */
export const readPart = (frame: Uint8Array): { following: number; bytes: Uint8Array } | null => {
  const decoder = createDecoder(frame);
  if (frame.length === 0 || readVarUint(decoder) !== messagePart) return null;
  return { following: readVarUint(decoder), bytes: readTailAsUint8Array(decoder) };
};
