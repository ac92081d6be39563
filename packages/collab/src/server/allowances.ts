import type { Inbound } from './frames.ts';
import type { Limits } from './limits.ts';
import { type TokenBucket, tokenBucket } from './token-bucket.ts';

/** How much each person may still send into one text. */
export type Allowances = { allow(person: string, kind: Inbound['kind'], bytes: number): boolean };

/** A question of seven bytes is answered with the whole text; the stock client asks once per connection. */
const helloCost = 10;

/** Allowances belong to the person, not to the socket: closing and coming back fills nothing up. */
export const createAllowances = (limits: Limits, now: () => number): Allowances => {
  const persons = new Map<string, Record<'messages' | 'bytes' | 'carets', TokenBucket>>();
  const full = (at: number) => ({
    messages: tokenBucket(limits.messages, at),
    bytes: tokenBucket(limits.bytes, at),
    carets: tokenBucket(limits.carets, at),
  });
  return {
    allow: (person, kind, bytes) => {
      const at = now();
      const left = persons.get(person) ?? full(at);
      persons.set(person, left);
      if (kind === 'presence') return left.carets.take(1, at);
      return left.messages.take(kind === 'hello' ? helloCost : 1, at) && left.bytes.take(bytes, at);
    },
  };
};
