import type { StaffId } from '@yishi/core';
import { ClaimRequest, KeyRequest, LoginRequest } from '@yishi/protocol';
import type { Request } from 'express';
import { isEasilyGuessed } from '../auth/is-easily-guessed.ts';
import { nameKey } from '../auth/name-key.ts';
import { checkPassword } from '../auth/passwords.ts';
import { staffCookie } from '../auth/staff-cookie.ts';
import type { House } from '../house.ts';
import { addressOf } from './address-of.ts';
import { beginSessions } from './begin-sessions.ts';
import { FailureLimits } from './failure-limits.ts';
import { limited } from './limited.ts';
import { refuse, type Reply } from './reply.ts';
import { asAccount, withBody } from './routes.ts';

/**
 * Wrong passwords in ten minutes: for one name from one address, and for all names from one. Somebody in the hall who
 * tries the chair's name keeps no colleague at the same address from signing in.
 */
const guessingOne = { perAddress: 10, everywhere: 200, few: 3 };
const guessingAny = { perAddress: 100, everywhere: 1000, few: 5 };
/** Wrong codes for one account, wherever they come from; only who has its password can use these up. */
const guessingCode = { perAddress: 10, everywhere: 200, few: 1 };

/** How staff come and go: `/api/staff/*`. Links carry 128 bits: nobody guesses them, so nobody waits for who tries. */
export const staffSessionRoutes = (house: House) => {
  const [byName, byAddress] = [new FailureLimits(guessingOne), new FailureLimits(guessingAny)];
  const byAccount = new FailureLimits(guessingCode);

  const { begin, beginKnowing } = beginSessions(house);

  const claim = async ({ key, name, password }: ReturnType<typeof ClaimRequest.parse>, request: Request) => {
    if (house.invitations.look(key) === null) return refuse('LinkUsed');
    if (isEasilyGuessed(password, name)) return refuse('PasswordCommon');
    const self = await house.accounts.create(name, password);
    if (self === null) return refuse('StaffNameTaken');
    const roles = await house.invitations.use(key);
    if (roles === null) return refuse('LinkUsed');
    await house.accounts.setRoles(self.id, roles);
    return begin({ ...self, roles }, request);
  };

  /** Null when the second step is off, or done. */
  const secondStep = async (staff: StaffId, code: string | undefined): Promise<Reply | null> => {
    if (!house.totp.isOn(staff)) return null;
    if (code === undefined) return refuse('CodeNeeded');
    const reply = await limited(byAccount, staff, async () =>
      (await house.totp.use(staff, code)) ? { body: null } : refuse('WrongCode'),
    );
    return 'rejection' in reply ? reply : null;
  };

  const login = async (
    { name, password, code }: ReturnType<typeof LoginRequest.parse>,
    request: Request,
  ): Promise<Reply> => {
    const account = house.accounts.named(name);
    const known = account?.password ?? null;
    const right = await checkPassword(known, password);
    const self = right && account !== null ? house.accounts.self(account.id) : null;
    if (self === null) return refuse('WrongPassword');
    return (await secondStep(self.id, code)) ?? beginKnowing(known, self, request);
  };

  const enter = async ({ key }: { key: string }, request: Request): Promise<Reply> =>
    house.startKeys.opens(key) ? begin(await house.accounts.host(), request) : refuse('NotSignedIn');

  return {
    'POST /staff/claim': withBody(ClaimRequest, claim),
    'POST /staff/login': withBody(LoginRequest, (body, request) => {
      const address = addressOf(request);
      return limited(byAddress, address, () =>
        limited(byName, `${address} ${nameKey(body.name)}`, () => login(body, request)),
      );
    }),
    'POST /staff/enter': withBody(KeyRequest, enter),
    'POST /staff/logout': asAccount(house, async ({ session, request }) => {
      await house.sessions.end(session);
      return { body: null, cookie: staffCookie('', 0, request.secure) };
    }),
    'GET /staff/me': asAccount(house, ({ self }) => ({ body: self })),
  };
};
