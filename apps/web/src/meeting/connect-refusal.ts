import type { Rejection } from '@yishi/core';
import { type Refusal, type RefusalCode, refusals } from '@yishi/protocol/names';

const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === 'string' && code in refusals;

const isRefusal = (data: unknown): data is Refusal =>
  typeof data === 'object' && data !== null && 'code' in data && isRefusalCode(data.code);

/** With what the server refused a connection; null when the network, not the server, was in the way. */
export const refusalOf = (error: Error): Refusal | null => {
  const data: unknown = 'data' in error ? error.data : null;
  return isRefusal(data) ? data : null;
};

type Code = (Rejection | Refusal)['code'];

const passing: ReadonlySet<Code> = new Set(['TooMany', 'Unavailable', 'Failed', 'Busy']);

/** Refusals that another try will not change. */
export const isFinal = (code: Code): boolean => !passing.has(code);

const retryMs = 2000;

/** How long until the next try. A server at its limit gives everybody a time of their own. */
export const tryAgainInMs = ({ code, retryAfterMs }: Refusal): number =>
  code === 'Busy' && retryAfterMs !== null ? retryAfterMs : retryMs;
