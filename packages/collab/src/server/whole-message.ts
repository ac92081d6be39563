import { closeCode } from '../close-code.ts';
import { readPart } from '../message-parts.ts';

/** What a frame makes of a message: the whole of it, nothing yet, or a reason to close. */
export type Taken =
  | { kind: 'whole'; message: Uint8Array }
  | { kind: 'part' }
  | { kind: 'refuse'; code: number; reason: string };

/** Puts the messages of one connection together that come in parts of at most so many bytes in all. */
export const wholeMessages = (mostBytes: number): ((frame: Uint8Array) => Taken) => {
  let parts: Uint8Array[] = [];
  let following = 0;

  return (frame) => {
    const part = partOrNull(frame);
    if (part === null) return parts.length === 0 ? { kind: 'whole', message: frame } : broken;
    const isNext = parts.length === 0 ? part.following <= mostFollowing : part.following === following - 1;
    if (!isNext || part.bytes.length === 0) return broken;
    parts.push(part.bytes);
    ({ following } = part);
    if (parts.reduce((sum, { length }) => sum + length, 0) > mostBytes) return tooLarge;
    if (following > 0) return { kind: 'part' };
    const message = Buffer.concat(parts);
    parts = [];
    return { kind: 'whole', message };
  };
};

/** More parts than the longest message has in frames of ordinary size. */
const mostFollowing = 63;

const broken: Taken = { kind: 'refuse', code: closeCode.malformed, reason: 'not the next part' };
const tooLarge: Taken = { kind: 'refuse', code: closeCode.tooLarge, reason: 'too long a message' };

/** A frame that ends within its own numbers is no part; whoever reads it as a message says so. */
const partOrNull = (frame: Uint8Array): ReturnType<typeof readPart> => {
  try {
    return readPart(frame);
  } catch {
    return null;
  }
};
