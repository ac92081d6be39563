import type { StaffId, StaffRole } from '@yishi/core';
import type { StaffSelf } from '@yishi/protocol/names';
import { ask } from './ask.ts';
import { cookieOf } from './staff-cookie.ts';
import type { RunningServer } from './start-server.ts';

/** A member of staff with an account of their own. */
export type Colleague = { id: StaffId; name: string; password: string; cookie: string };

let colleagues = 0;

/** Invites somebody, who opens an account and is signed in. */
export const newColleague = async ({ url, house }: RunningServer, roles: StaffRole[]): Promise<Colleague> => {
  colleagues += 1;
  const account = { name: `同事${colleagues}`, password: `correct horse ${colleagues}` };
  const { key } = await house.invitations.issue(roles);
  const { status, body, headers } = await ask(`${url}/api/staff/claim`, { body: { key, ...account } });
  if (status !== 200) throw new Error(`no account: ${JSON.stringify(body)}`);
  return { ...account, id: (body as StaffSelf).id, cookie: cookieOf(headers) };
};
