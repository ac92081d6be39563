import type { Page } from '@playwright/test';
import { isCounted } from '../kit/on-the-phone.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';
import { chinese } from '../kit/words.ts';

const { join, phone: words, ui, words: field } = chinese;

type Box = { words: string; px: number };

/** The smallest text and the lowest button that are shown, in CSS pixels. */
const measured = (page: Page): Promise<{ texts: Box[]; targets: Box[] }> =>
  page.evaluate(() => {
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility();
    };
    const own = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    const all = [...document.body.querySelectorAll('*')].filter((element) => shown(element));
    const label = (element: Element) => element.textContent?.trim().slice(0, 30) ?? '';
    return {
      texts: all
        .filter((element) => own(element))
        .map((element) => ({
          words: label(element),
          px: Number.parseFloat(getComputedStyle(element).fontSize),
        })),
      targets: all
        .filter((element) => element.matches('button, a[href], input, select, summary'))
        .map((element) => ({ words: label(element), px: element.getBoundingClientRect().height })),
    };
  });

const expectElderSizes = async (page: Page): Promise<void> => {
  const { texts, targets } = await measured(page);
  expect(texts.length).toBeGreaterThan(3);
  expect(targets.length).toBeGreaterThan(1);
  expect(texts.filter(({ px }) => px < 22)).toEqual([]);
  expect(targets.filter(({ px }) => px < 60)).toEqual([]);
};

test('in elder mode every word has 22 px and every target 60, from the code to the vote that counts', async ({
  call,
  open,
}) => {
  const { meeting, chair } = await doorsOpen(call);
  const page = await open(`/j/${meeting.joinCode}`, { size: 'phone' });
  await page.getByRole('button', { name: ui.textSize.button }).click();
  await page.getByText(ui.textSize.elder, { exact: true }).click();
  await page.getByRole('button', { name: ui.sheet.close }).click();
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'true');
  await expectElderSizes(page);
  await page.getByRole('button', { name: '李明' }).click();
  await page.getByRole('button', { name: join.how.room }).click();
  await expect(page.getByRole('heading', { name: words.gathering.title })).toBeVisible();
  await expectElderSizes(page);
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');
  await expect(page.getByRole('button', { name: words.hand.ask })).toBeVisible();
  await expectElderSizes(page);
  await chair.opensBallot({ id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] });
  await page.getByRole('button', { name: field.vote.for, exact: true }).click();
  await expectElderSizes(page);
  await page.getByRole('button', { name: words.ballot.confirm_for }).click();
  await isCounted(page);
  await expectElderSizes(page);
  await page.getByRole('button', { name: words.tabs.more }).click();
  await expectElderSizes(page);
});
