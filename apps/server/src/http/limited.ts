import type { FailureLimits } from './failure-limits.ts';
import { refuse, type Reply } from './reply.ts';

/**
 * Answers unless whoever `key` names, an address or an address and what it tries, failed too often; counts the answer
 * when it is a failure of the given kinds.
 */
export const limited = async (
  limits: FailureLimits,
  key: string,
  failures: ReadonlySet<string>,
  handle: () => Promise<Reply>,
): Promise<Reply> => {
  const waitMs = await limits.waitOf(key);
  if (waitMs > 0) return refuse('TooMany', waitMs);
  const reply = await handle();
  if ('rejection' in reply && failures.has(reply.rejection.code)) await limits.failed(key);
  return reply;
};
