import { expect, type Page } from '@playwright/test';
import type { Language } from '@yishi/i18n';
import { wordsIn } from './words.ts';

type Vote = 'for' | 'against' | 'abstain';

/** Comes in by the join page: a name, and from where. */
export const comesIn = async (
  page: Page,
  { name, from }: { name: string; from: 'room' | 'remote' },
  language: Language = 'zh-CN',
): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: wordsIn(language).join.how[from] }).click();
  await page.waitForURL('**/phone/**');
};

/** Raises a hand and says which side it is for. */
export const raisesHand = async (
  page: Page,
  stance: 'for' | 'against' | 'neutral',
  language: Language = 'zh-CN',
): Promise<void> => {
  const { phone, ui, words } = wordsIn(language);
  await page.getByRole('button', { name: phone.hand.ask, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${words.stance[stance]}`) }).click();
  await expect(page.getByText(ui.delivery.queued)).toBeVisible();
};

/** Chooses and confirms: two taps. */
export const votes = async (page: Page, vote: Vote, language: Language = 'zh-CN'): Promise<void> => {
  const { phone, words } = wordsIn(language);
  await page.getByRole('button', { name: new RegExp(`^${words.vote[vote]}`) }).click();
  await page.getByRole('button', { name: phone.ballot[`confirm_${vote}`] }).click();
};

/** The phone shows the receipt of a vote. */
export const isCounted = (page: Page, language: Language = 'zh-CN'): Promise<void> =>
  expect(page.getByText(wordsIn(language).phone.counted.title, { exact: true })).toBeVisible({
    timeout: 10_000,
  });

/** The phone says that it has no connection. */
export const isAway = (page: Page, language: Language = 'zh-CN'): Promise<void> =>
  expect(
    page
      .getByRole('status')
      .filter({ hasText: wordsIn(language).ui.connection.reconnecting })
      .first(),
  ).toBeVisible({ timeout: 20_000 });
