import { checkPassword } from '../auth/passwords.ts';
import type { House } from '../house.ts';
import { FailureLimits } from './failure-limits.ts';
import { limited } from './limited.ts';
import { refuse, type Reply } from './reply.ts';
import type { StaffRequest } from './routes.ts';

/** Wrong passwords and codes for one account by somebody who is signed in, and for all accounts, in ten minutes. */
const guessing = { perAddress: 10, everywhere: 200, few: 1 };

type Handle = () => Promise<Reply>;
/** Is given the hash of the password that was right. */
type HandleKnown = (known: string) => Promise<Reply>;

/** Goes on with what changes an account: a session is not enough, and failures are counted. */
export type Proven = {
  /** Only with the password. An account of the server's own links has none and cannot be changed. */
  byPassword: (staff: StaffRequest, password: string, handle: HandleKnown) => Promise<Reply>;
  /** The answer says itself whether what was shown is right. */
  byItself: (staff: StaffRequest, handle: Handle) => Promise<Reply>;
};

export const provenLimited = ({ accounts }: House): Proven => {
  const limits = new FailureLimits(guessing);
  const byItself: Proven['byItself'] = ({ self }, handle) => limited(limits, self.id, handle);
  return {
    byItself,
    byPassword: (staff, password, handle) =>
      byItself(staff, async () => {
        const hashed = accounts.passwordOf(staff.self.id);
        if (hashed === null) return refuse('NotPermitted');
        return (await checkPassword(hashed, password)) ? handle(hashed) : refuse('WrongPassword');
      }),
  };
};
