import type { FailureLimits } from './failure-limits.ts';
import { refuse, type Reply } from './reply.ts';

const wrong: ReadonlySet<string> = new Set(['WrongPassword', 'WrongCode']);

/**
 * Answers unless whoever `key` names, an address, an account or an address and what it tries, failed too often; counts
 * the answer when it says that a password or a code is wrong.
 */
export const limited = async (
  limits: FailureLimits,
  key: string,
  handle: () => Promise<Reply>,
): Promise<Reply> => {
  const waitMs = await limits.tryOf(key);
  if (waitMs > 0) return refuse('TooMany', waitMs);
  let failed = false;
  try {
    const reply = await handle();
    failed = 'rejection' in reply && wrong.has(reply.rejection.code);
    return reply;
  } finally {
    if (!failed) await limits.forgiven(key);
  }
};
