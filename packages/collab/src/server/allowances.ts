import type { Inbound } from './frames.ts';
import type { Limits } from './limits.ts';
import { type TokenBucket, tokenBucket } from './token-bucket.ts';

/** How much each person may still send into one text. */
export type Allowances = {
  /**
   * Takes a message out of its person's allowance and returns 0; or takes nothing and says how long to wait, in ms.
   * What would have to wait no longer than `earlyMs` is taken in advance.
   */
  take(person: string, kind: Inbound['kind'], size: { bytes: number; earlyMs: number }): number;
};

/** A question of seven bytes is answered with the whole text; a page asks once per connection, and `whenStored` again. */
const helloCost = 10;

/** What one person may still send. */
export type Buckets = Record<'messages' | 'bytes' | 'carets', TokenBucket>;

/**
 * Allowances belong to the person, not to the socket: closing and coming back fills nothing up. Of `persons`, those who
 * may send as much as ever again are forgotten when somebody new comes.
 */
export const createAllowances = (
  limits: Limits,
  now: () => number,
  persons = new Map<string, Buckets>(),
): Allowances => {
  const full = (at: number) => ({
    messages: tokenBucket(limits.messages, at),
    bytes: tokenBucket(limits.bytes, at),
    carets: tokenBucket(limits.carets, at),
  });
  const isFull = ({ messages, bytes, carets }: Buckets, at: number): boolean =>
    messages.waitMs(limits.messages.burst, at) === 0 &&
    bytes.waitMs(limits.bytes.burst, at) === 0 &&
    carets.waitMs(limits.carets.burst, at) === 0;
  const enter = (person: string, at: number): Buckets => {
    for (const [known, left] of persons) if (isFull(left, at)) persons.delete(known);
    const entered = full(at);
    persons.set(person, entered);
    return entered;
  };
  return {
    take: (person, kind, { bytes, earlyMs }) => {
      const at = now();
      const left = persons.get(person) ?? enter(person, at);
      const costs: [TokenBucket, number][] =
        kind === 'presence'
          ? [[left.carets, 1]]
          : [
              [left.messages, kind === 'hello' ? helloCost : 1],
              [left.bytes, bytes],
            ];
      const waitMs = Math.max(...costs.map(([bucket, cost]) => bucket.waitMs(cost, at)));
      if (waitMs > earlyMs) return waitMs;
      for (const [bucket, cost] of costs) bucket.take(cost);
      return 0;
    },
  };
};
