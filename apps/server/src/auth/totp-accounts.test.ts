import { StaffId } from '@yishi/core';
import { StandingTime } from '@yishi/core/testing';
import { memoryStore } from '@yishi/store';
import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { systemSecrets } from './secrets.ts';
import { Shelves } from './shelves.ts';
import { TotpAccounts } from './totp-accounts.ts';

const wang = StaffId.parse('wang');
const clock = new StandingTime();

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now() });

it('a second step that was turned on at one process is not begun anew at another that does not know yet', async () => {
  const { records } = memoryStore();
  const open = () => TotpAccounts.open(new Shelves(records), { clock, secrets: systemSecrets });
  const [here, there] = [await open(), await open()];
  const { secret = '' } = (await here.begin(wang, '王芳')) ?? {};
  expect(await here.confirm(wang, codeOf(secret))).toHaveLength(10);
  expect(await there.begin(wang, '王芳')).toBeNull();
  expect(there.isOn(wang)).toBe(true);
});
