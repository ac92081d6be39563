/** The server refused a request; `code` says why. */
export class AskRefused extends Error {
  override readonly name = 'AskRefused';
  readonly code: string;

  constructor(path: string, code: string) {
    super(`${path} was refused: ${code}`);
    this.code = code;
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

/**
 * One POST of JSON to the server.
 *
 * @throws AskRefused, or what fetch throws when there is no server
 */
export const ask = async ({
  url,
  path,
  body,
  cookie,
}: Asked): Promise<{ reply: unknown; headers: Headers }> => {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
  const reply: unknown = await response.json();
  if (!response.ok) throw new AskRefused(path, codeIn(reply));
  return { reply, headers: response.headers };
};
