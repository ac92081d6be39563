import { type RefusalCode, refusals } from '@yishi/protocol/names';

const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === 'string' && code in refusals;

/** The code with which the server refused a connection; null when the network, not the server, was in the way. */
export const refusalOf = (error: Error): RefusalCode | null => {
  const data: unknown = 'data' in error ? error.data : null;
  const code: unknown = typeof data === 'object' && data !== null && 'code' in data ? data.code : null;
  return isRefusalCode(code) ? code : null;
};

/** Refusals that another try will not change. */
export const isFinal = (code: RefusalCode): boolean =>
  code !== 'TooMany' && code !== 'Unavailable' && code !== 'Failed';
