import type { FailureLimits } from './failure-limits.ts';
import { refuse, type Reply } from './reply.ts';

/**
 * Answers unless whoever `key` names, an address, an account or an address and what it tries, failed too often; counts
 * the answer when it is a failure of the given kinds.
 */
export const limited = async (
  limits: FailureLimits,
  key: string,
  failures: ReadonlySet<string>,
  handle: () => Promise<Reply>,
): Promise<Reply> => {
  const waitMs = await limits.tryOf(key);
  if (waitMs > 0) return refuse('TooMany', waitMs);
  let failed = false;
  try {
    const reply = await handle();
    failed = 'rejection' in reply && failures.has(reply.rejection.code);
    return reply;
  } finally {
    if (!failed) await limits.forgiven(key);
  }
};
