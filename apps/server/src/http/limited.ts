import type { Request } from 'express';
import type { FailureLimits } from './failure-limits.ts';
import { refuse, type Reply } from './reply.ts';

/** Answers unless this address failed too often; counts the answer when it is a failure of the given kinds. */
export const limited = async (
  limits: FailureLimits,
  request: Request,
  failures: ReadonlySet<string>,
  handle: () => Promise<Reply>,
): Promise<Reply> => {
  const address = request.ip ?? 'unknown';
  const waitMs = await limits.waitOf(address);
  if (waitMs > 0) return refuse('TooMany', waitMs);
  const reply = await handle();
  if ('rejection' in reply && failures.has(reply.rejection.code)) await limits.failed(address);
  return reply;
};
