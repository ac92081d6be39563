import { expect, type Page } from '@playwright/test';
import { chinese } from './words.ts';

const { phone, ui, words } = chinese;

type Vote = 'for' | 'against' | 'abstain';

/** Chooses and confirms: two taps. */
export const votes = async (page: Page, vote: Vote): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^${words.vote[vote]}`) }).click();
  await page.getByRole('button', { name: phone.ballot[`confirm_${vote}`] }).click();
};

/** The phone shows the receipt of a vote. */
export const isCounted = (page: Page): Promise<void> =>
  expect(page.getByText(phone.counted.title, { exact: true })).toBeVisible({ timeout: 10_000 });

/** The phone says that it has no connection. */
export const isAway = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: ui.connection.reconnecting }).first()).toBeVisible({
    timeout: 20_000,
  });
