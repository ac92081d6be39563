import type { Rejection } from '@yishi/core';
import type { Failure, Refusal } from '@yishi/protocol/names';

/** What the server answered: a value, or why not. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; rejection: Rejection | Refusal };

const unreachable: Answer<never> = { ok: false, rejection: { code: 'Unavailable', retryAfterMs: 2000 } };

const isFailure = (body: unknown): body is Failure =>
  typeof body === 'object' && body !== null && 'rejection' in body && typeof body.rejection === 'object';

/** The page and its server are one build: what it answers is taken at its word, like its messages on the socket. */
const isAnswered = <Value>(body: unknown): body is Value => body !== undefined;

const read = async <Value>(response: Response): Promise<Answer<Value>> => {
  const body: unknown = response.status === 204 ? null : await response.json();
  if (response.ok && isAnswered<Value>(body)) return { ok: true, value: body };
  return isFailure(body) ? { ok: false, rejection: body.rejection } : unreachable;
};

const headersFor = (body: unknown, token: string | null): Record<string, string> => ({
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
});

/**
 * Asks the server by HTTP; `body` is sent as JSON, `token` says for whom a page without a cookie asks. Never throws: a network that is away answers `Unavailable`. Where
 * the server answers with nothing, the value is null.
 */
export const ask = async <Value>(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  token: string | null = null,
): Promise<Answer<Value>> => {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  try {
    return await read<Value>(
      await fetch(path, {
        method,
        credentials: 'same-origin',
        headers: headersFor(body, token),
        ...sent,
      }),
    );
  } catch {
    return unreachable;
  }
};
