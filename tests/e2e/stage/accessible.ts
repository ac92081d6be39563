import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

type Scheme = 'light' | 'dark';

/** What axe finds on a page as it is, each finding with its rule and its place. In the dark only the colours differ. */
const findings = async (page: Page, scheme: Scheme): Promise<string[]> => {
  // In legacy mode axe opens no page of its own to sum up; the pages have no frames that would need one.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (
    scheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
};

/** Light and dark, as the device asks; the wall has colours of its own. */
const schemesOf = async (page: Page): Promise<readonly Scheme[]> =>
  (await page.locator('html').getAttribute('data-theme')) === 'screen' ? ['light'] : ['dark', 'light'];

/** Axe finds nothing on the page, neither in the dark nor in the light. The page is left light. */
export const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  for (const colorScheme of await schemesOf(page)) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', new RegExp(`${colorScheme}|screen`));
    expect.soft(await findings(page, colorScheme), `${screen}, ${colorScheme}`).toEqual([]);
  }
};
