import { ask } from './ask.ts';
import type { RunningServer } from './start-server.ts';

/** The Cookie header in the answer to a request that began a session. */
export const cookieOf = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** Signs in as whoever started the server. */
export const staffCookie = async ({ url, house }: RunningServer): Promise<string> => {
  const { headers } = await ask(`${url}/api/staff/enter`, { body: { key: await house.startKeys.issue() } });
  return cookieOf(headers);
};
