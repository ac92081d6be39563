import { guestDetails } from '@yishi/core';
import { fill } from '@yishi/i18n';
import { expect, test } from './stage/test.ts';
import { chinese, english } from '../kit/words.ts';

const { join, phone, refusals } = chinese;

/** A browser reports an answer that is no success as an error of its own. */
const refusedAnswer = /Failed to load resource.*status of 4/;

test('a resident comes in with three taps from a link, is checked in and sees so', async ({
  first,
  open,
}) => {
  const page = await open(`/j/${first.joinCode}`, { size: 'phone' });
  await page.getByRole('button', { name: '曹亮' }).click();
  await page.getByRole('button', { name: join.how.remote }).click();
  await expect(page.getByRole('heading', { name: phone.gathering.title })).toBeVisible();
  const desk = await first.staff('desk');
  expect(desk.state.attendance.people).toMatchObject({
    'cao-liang': { presence: 'present', channel: 'remote' },
  });
});

test('a typed code may be small and without its dash', async ({ first, open }) => {
  const page = await open('/j', { size: 'phone' });
  await page.getByLabel(join.code.label).fill(first.joinCode.replace('-', '').toLowerCase());
  await page.getByRole('button', { name: join.code.go }).click();
  await expect(page.getByRole('heading', { name: join.who.title })).toBeVisible();
});

test('a wrong code says what to do and lets one type again', async ({ first, open }) => {
  const page = await open('/j/WRNG-2345', { size: 'phone', expects: refusedAnswer });
  await expect(page.getByText(join.code.wrong)).toBeVisible();
  await expect(page.getByText(join.code.wrongHelp)).toBeVisible();
  await page.getByLabel(join.code.label).fill(first.joinCode);
  await page.getByRole('button', { name: join.code.go }).click();
  await expect(page.getByRole('heading', { name: join.who.title })).toBeVisible();
});

test('a name that is in on another phone says so, and what to do', async ({ first, open }) => {
  await first.member('wu-lei');
  const page = await open(`/j/${first.joinCode}`, { size: 'phone' });
  await page.getByRole('button', { name: `吴磊 ${join.who.taken}` }).click();
  await expect(page.getByText(fill(join.who.takenHelp, { name: '吴磊' }))).toBeVisible();
  await expect(page.getByRole('heading', { name: join.who.title })).toBeVisible();
});

test('a name taken meanwhile is refused in words, and the list shows it as taken', async ({
  first,
  open,
}) => {
  const page = await open(`/j/${first.joinCode}`, { size: 'phone', expects: refusedAnswer });
  await page.getByRole('button', { name: '吴磊' }).click();
  await first.member('wu-lei');
  await page.getByRole('button', { name: join.how.remote }).click();
  await expect(page.getByText(refusals.NameTaken)).toBeVisible();
  await page.getByRole('button', { name: join.how.back }).click();
  await expect(page.getByRole('button', { name: `吴磊 ${join.who.taken}` })).toBeVisible();
});

test('somebody not on the list waits for the desk and is let in by it', async ({ first, open }) => {
  const page = await open(`/j/${first.joinCode}`, { size: 'phone' });
  await page.getByRole('button', { name: join.who.notListed }).click();
  await page.getByLabel(join.walkIn.label).fill('郑和平');
  await page.getByRole('button', { name: join.code.go }).click();
  await page.getByRole('button', { name: join.how.room }).click();
  await expect(page.getByText(fill(phone.waiting.body, { name: '郑和平' }))).toBeVisible();
  const desk = await first.staff('desk');
  const waiting = Object.values(desk.state.attendance.people).find(({ presence }) => presence === 'waiting');
  if (waiting === undefined) throw new Error('nobody waits');
  const { id, name, channel } = waiting;
  await desk.command({
    type: 'AdmitWalkIn',
    identity: 'known',
    details: guestDetails({ id, name, channel }),
  });
  await expect(page.getByText(phone.gathering.noVote)).toBeVisible();
});

test('coming back on the same phone goes on with one tap', async ({ first, open }) => {
  const page = await open(`/j/${first.joinCode}`, { size: 'phone' });
  await page.getByRole('button', { name: '曹亮' }).click();
  await page.getByRole('button', { name: join.how.room }).click();
  await expect(page.getByRole('heading', { name: phone.gathering.title })).toBeVisible();
  await page.goto(new URL(`/j/${first.joinCode}`, page.url()).href);
  await page.getByRole('link', { name: fill(join.again.go, { name: '曹亮' }) }).click();
  await expect(page.getByRole('heading', { name: phone.gathering.title })).toBeVisible();
});

test('the language changes on the page at once and is kept', async ({ first, open }) => {
  const page = await open(`/j/${first.joinCode}`, { size: 'phone' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: english.join.who.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: english.join.who.title })).toBeVisible();
});
