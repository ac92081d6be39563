import type { StaffSelf } from '@yishi/protocol/names';
import type { Request } from 'express';
import { staffCookie } from '../auth/staff-cookie.ts';
import type { House } from '../house.ts';
import { refuse, type Reply } from './reply.ts';

/** Begins sessions of staff whose right to one has been shown. */
export const beginSessions = ({ sessions, accounts, news }: House) => {
  const welcome = (
    self: StaffSelf,
    { token, maxAgeMs }: { token: string; maxAgeMs: number },
    request: Request,
  ): Reply => ({ body: self, cookie: staffCookie(token, maxAgeMs, request.secure) });

  const begin = async (self: StaffSelf, request: Request): Promise<Reply> =>
    welcome(self, await sessions.begin(self.id), request);

  /**
   * By a password, of which `known` is the hash. Lets nobody in when it was changed meanwhile: whoever changed it ended
   * the sessions there were, not this one.
   */
  const beginKnowing = async (known: string | null, self: StaffSelf, request: Request): Promise<Reply> => {
    const begun = await sessions.begin(self.id);
    await news.fresh();
    if (accounts.passwordOf(self.id) === known) return welcome(self, begun, request);
    await sessions.end(sessions.idOf(begun.token));
    return refuse('WrongPassword');
  };

  return { begin, beginKnowing };
};
