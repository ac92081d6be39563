import type { Page } from '@playwright/test';
import { type Language, languages } from '@yishi/i18n';
import { ask } from '../kit/ask.ts';
import { authenticatorCode } from '../kit/authenticator.ts';
import type { BuiltServer } from '../kit/built-server.ts';
import { wordsIn } from '../kit/words.ts';
import { expectAccessible } from './stage/accessible.ts';
import { expect, test } from './stage/test.ts';

const [name, password] = ['邓雨', '枫林里的口令二〇二六'];
const signInFirst = /status of 401/;

/** The key of a link that opens an account. */
const invitation = async (house: BuiltServer): Promise<string> => {
  const cookie = await house.staffCookie();
  const { body } = await ask(`${house.url}/api/staff/invite`, { body: { roles: ['facilitator'] }, cookie });
  return (body as { path: string }).path;
};

/** Opens an account by a link. */
const claims = async (page: Page, language: Language): Promise<void> => {
  const { staff } = wordsIn(language);
  await page.getByLabel(staff.claim.name).fill(name);
  await page.getByLabel(staff.claim.password).fill(password);
  await page.getByRole('button', { name: staff.claim.go }).click();
  await page.getByRole('link', { name, exact: true }).click();
};

const signsIn = async (page: Page, language: Language, secret: string): Promise<void> => {
  const { login } = wordsIn(language).console;
  await page.getByLabel(login.name).fill(name);
  await page.getByLabel(login.password).fill(secret);
  await page.getByRole('button', { name: login.go }).click();
};

for (const language of languages) {
  test(`staff turn on the second step, sign in with a code or one for emergencies, and sign out everywhere, in ${language}`, async ({
    house,
    open,
  }) => {
    const { staff, console, refusals } = wordsIn(language);
    const { secondStep, sessions } = staff.account;
    const device = { language, expects: signInFirst, scheme: 'auto' } as const;
    const page = await open(await invitation(house), { ...device, size: 'laptop' });
    await claims(page, language);

    await page.getByRole('button', { name: secondStep.turnOn, exact: true }).click();
    await expectAccessible(page, 'the account');
    await page.getByLabel(staff.account.password.current).first().fill(password);
    await page.getByRole('button', { name: secondStep.next }).click();
    const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
    await expect(page.getByRole('img', { name: secondStep.qr })).toBeVisible();
    await expectAccessible(page, 'the secret');
    const first = authenticatorCode(secret, Date.now());
    await page.getByRole('textbox', { name: secondStep.code }).fill(first);
    await page.getByRole('button', { name: secondStep.confirm }).click();
    await expect(page.getByText(secondStep.recovery)).toBeVisible();
    const recovery = await page.locator('code').allTextContents();
    expect(recovery).toHaveLength(10);
    await expectAccessible(page, 'the codes for emergencies');

    const phone = await open('/staff', { ...device, size: 'phone' });
    await signsIn(phone, language, password);
    const code = phone.getByLabel(console.login.code);
    await expect(code).toBeFocused();
    await expectAccessible(phone, 'the second step');
    await code.fill(first);
    await phone.getByRole('button', { name: console.login.go }).click();
    await expect(phone.getByText(refusals.WrongCode)).toBeVisible();
    await code.fill(recovery[0] ?? '');
    await phone.getByRole('button', { name: console.login.go }).click();
    await phone.getByRole('link', { name, exact: true }).click();
    await expect(phone.getByRole('heading', { name: secondStep.title })).toBeVisible();

    await phone.getByRole('button', { name: sessions.end }).click();
    await expect(phone.getByText(sessions.ask)).toBeVisible();
    await expectAccessible(phone, 'the account on a phone');
    await phone.getByRole('button', { name: sessions.yes }).last().click();
    await expect(phone.getByText(console.login.title)).toBeVisible();
    await page.reload();
    await expect(page.getByText(console.login.title)).toBeVisible();
  });
}

test('a changed password signs other browsers out and this one not', async ({ house, open }) => {
  const { staff, console } = wordsIn('zh-CN');
  const { password: words } = staff.account;
  const device = { size: 'laptop', expects: signInFirst } as const;
  const page = await open(await invitation(house), device);
  await claims(page, 'zh-CN');
  const other = await open('/staff', device);
  await signsIn(other, 'zh-CN', password);
  await expect(other.getByRole('link', { name, exact: true })).toBeVisible();
  await page.getByLabel(words.current).fill(password);
  await page.getByLabel(words.new, { exact: true }).fill('另一句更长的口令二〇二七');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.done)).toBeVisible();
  await other.reload();
  await expect(other.getByText(console.login.title)).toBeVisible();
  await signsIn(other, 'zh-CN', '另一句更长的口令二〇二七');
  await expect(other.getByRole('link', { name, exact: true })).toBeVisible();
});
