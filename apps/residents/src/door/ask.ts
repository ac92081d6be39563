/** The server refused a request; `code` says why. */
export class AskRefused extends Error {
  override readonly name = 'AskRefused';
  readonly code: string;

  constructor(path: string, code: string) {
    super(`${path} was refused: ${code}`);
    this.code = code;
  }
}

/** Nobody answers at this address. */
export class NoServer extends Error {
  override readonly name = 'NoServer';

  constructor(url: string, cause: unknown) {
    super(`no answer from ${url}`, { cause });
  }
}

export type Asked = { url: string; path: string; body: unknown; cookie?: string };

const codeIn = (failure: unknown): string => {
  if (typeof failure !== 'object' || failure === null || !('rejection' in failure)) return 'Failed';
  const { rejection } = failure;
  return typeof rejection === 'object' && rejection !== null && 'code' in rejection
    ? String(rejection.code)
    : 'Failed';
};

const ATTEMPTS = 2;

/** A kept connection may be closed by the other end just as it is used again: a second attempt opens a new one. */
const post = async (asked: Asked, attempts = ATTEMPTS): Promise<Response> => {
  const { url, path, body, cookie } = asked;
  try {
    return await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
      body: JSON.stringify(body),
    });
  } catch (fault) {
    if (attempts <= 1) throw new NoServer(url, fault);
    return post(asked, attempts - 1);
  }
};

/**
 * One POST of JSON to the server.
 *
 * @throws AskRefused, NoServer
 */
export const ask = async (asked: Asked): Promise<{ reply: unknown; headers: Headers }> => {
  const response = await post(asked);
  const reply: unknown = await response.json();
  if (!response.ok) throw new AskRefused(asked.path, codeIn(reply));
  return { reply, headers: response.headers };
};
