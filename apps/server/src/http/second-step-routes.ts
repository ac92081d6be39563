import { CodeRequest, RemoveSecondStepRequest, SecondStepRequest } from '@yishi/protocol';
import type { House } from '../house.ts';
import type { Proven } from './proven.ts';
import { refuse } from './reply.ts';
import { asAccount, type StaffRequest, withBody } from './routes.ts';

/** The second step of signing in, turned on and off by whose account it is: `/api/staff/second-step/*`. */
export const secondStepRoutes = (house: House, proven: Proven) => {
  const { totp } = house;

  const begin = (staff: StaffRequest) =>
    withBody(SecondStepRequest, ({ password }) =>
      proven.byPassword(staff, password, async () => {
        const begun = await totp.begin(staff.self.id, staff.self.name);
        return begun === null ? refuse('NotPermitted') : { body: begun };
      }),
    )(staff.request);

  const confirm = (staff: StaffRequest) =>
    withBody(CodeRequest, ({ code }) =>
      proven.byItself(staff, async () => {
        const recoveryCodes = await totp.confirm(staff.self.id, code);
        return recoveryCodes === null ? refuse('WrongCode') : { body: { recoveryCodes } };
      }),
    )(staff.request);

  const remove = (staff: StaffRequest) =>
    withBody(RemoveSecondStepRequest, ({ password, code }) =>
      proven.byPassword(staff, password, async () => {
        if (!(await totp.use(staff.self.id, code))) return refuse('WrongCode');
        await totp.remove(staff.self.id);
        return { body: null };
      }),
    )(staff.request);

  return {
    'POST /staff/second-step/begin': asAccount(house, begin),
    'POST /staff/second-step/confirm': asAccount(house, confirm),
    'POST /staff/second-step/remove': asAccount(house, remove),
  };
};
