import { PasswordRequest } from '@yishi/protocol';
import type { StaffAccount } from '@yishi/protocol/names';
import { isEasilyGuessed } from '../auth/is-easily-guessed.ts';
import { hashPassword } from '../auth/passwords.ts';
import { staffCookie } from '../auth/staff-cookie.ts';
import type { House } from '../house.ts';
import { provenLimited } from './proven.ts';
import { refuse } from './reply.ts';
import { asAccount, type StaffRequest, withBody } from './routes.ts';
import { secondStepRoutes } from './second-step-routes.ts';

/** How staff look after their own account: `/api/staff/account` and beside it. */
export const staffAccountRoutes = (house: House) => {
  const { accounts, sessions, totp, news } = house;
  const proven = provenLimited(house);

  const changePassword = (staff: StaffRequest) =>
    withBody(PasswordRequest, ({ current, password }) =>
      proven.byPassword(staff, current, async (known) => {
        if (isEasilyGuessed(password, staff.self.name)) return refuse('PasswordCommon');
        const changed = await accounts.setPassword(staff.self.id, known, await hashPassword(password));
        if (!changed) return refuse('WrongPassword');
        // Sessions that began at other processes meanwhile end as well.
        await news.fresh();
        await sessions.endAll(staff.self.id, staff.session);
        return { body: null };
      }),
    )(staff.request);

  return {
    'GET /staff/account': asAccount(house, ({ self }) => {
      const body: StaffAccount = {
        password: accounts.passwordOf(self.id) !== null,
        secondStep: totp.isOn(self.id),
        recoveryCodes: totp.recoveryLeft(self.id),
        sessions: sessions.count(self.id),
      };
      return { body };
    }),
    'POST /staff/logout-everywhere': asAccount(house, async ({ self, request }) => {
      await sessions.endAll(self.id);
      return { body: null, cookie: staffCookie('', 0, request.secure) };
    }),
    'POST /staff/password': asAccount(house, changePassword),
    ...secondStepRoutes(house, proven),
  };
};
