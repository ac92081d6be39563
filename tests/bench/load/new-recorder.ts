import type { InviteReply } from '@yishi/protocol/names';
import { ask } from '../../kit/ask.ts';
import { cookieOf } from '../../kit/staff-cookie.ts';
import type { TextOpener } from '../../kit/text-ticket.ts';

/** A recorder with an account of their own, invited by whoever has this cookie. */
export const newRecorder = async (
  { url, cookie }: { url: string; cookie: string },
  index: number,
): Promise<TextOpener> => {
  const invited = await ask(`${url}/api/staff/invite`, { cookie, body: { roles: ['recorder'] } });
  const key = (invited.body as InviteReply).path.split('claim=')[1];
  const claimed = await ask(`${url}/api/staff/claim`, {
    body: { key, name: `记录员${index + 1}`, password: 'a long enough password' },
  });
  if (claimed.status !== 200) throw new Error(`no account: ${JSON.stringify(claimed.body)}`);
  return { claim: { door: 'staff', role: 'recorder' }, cookie: cookieOf(claimed.headers) };
};
