import { ask } from './ask.ts';

/** Signs in with a key that the server gave out; answers the Cookie header of the session. Throws as `ask`. */
export const enterAsStaff = async (url: string, key: string): Promise<string> => {
  const { headers } = await ask({ url, path: '/api/staff/enter', body: { key } });
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};
