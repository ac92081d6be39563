import type { Page } from '@playwright/test';
import type { Tally } from '@yishi/core';
import { fill, type Language } from '@yishi/i18n';
import { wordsIn } from '../../kit/words.ts';
import type { Facilitator } from './facilitator.ts';
import { expect } from './test.ts';

export type Counts = Pick<Tally, 'inFavour' | 'against' | 'abstained'>;

/** The page shows the figures of a vote, each beside its word. */
export const showsCounts = async (page: Page, counts: Counts, language: Language): Promise<void> => {
  const { answer } = wordsIn(language).ui;
  for (const words of [
    `${answer.for} ${counts.inFavour}`,
    `${answer.against} ${counts.against}`,
    `${answer.abstain} ${counts.abstained}`,
  ])
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`^${words}$`) })
        .first(),
      page.url(),
    ).toBeVisible();
};

/** The list of ballots on the console tells the figures of one. */
export const listsCounts = async (
  { page, console }: Facilitator,
  { title, counts: { inFavour, against, abstained } }: { title: string; counts: Counts },
): Promise<void> => {
  await page.getByRole('tab', { name: console.work.ballots }).click();
  const words = fill(console.prepare.counts, { inFavour, against, abstained });
  const row = page.getByRole('tabpanel').locator('div').filter({ hasText: title });
  await expect(row.filter({ hasText: words }).first()).toBeVisible();
};
