import type { Page } from '@playwright/test';
import { PersonId } from '@yishi/core';
import type { Chair } from '../kit/chair.ts';
import { raisesHand, votes } from '../kit/on-the-phone.ts';
import { chinese } from '../kit/words.ts';
import { checkingIn, inSession, opensSession } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { ui, console: words, phone: onPhone } = chinese;

const hours = { id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] };
const place = { id: 'place', title: '活动地点', paragraphs: ['只在北广场。'] };

type Table = { chair: Chair; li: Page };

/** A ballot is opened, answered on 李明's phone, closed and announced. */
const isVoted = async (
  { chair, li }: Table,
  motion: typeof hours,
  vote: 'for' | 'against',
): Promise<void> => {
  await chair.opensBallot(motion);
  await votes(li, vote);
  await chair.until(() => chair.poll(motion.id).answers.answered[PersonId.parse('li')] !== undefined);
  await chair.closesBallot(motion.id);
};

test('a half-written ballot outlives a press beside it, Escape, and a recess that somebody else calls', async ({
  house,
  call,
  open,
}) => {
  const table = await checkingIn({ house, call, open });
  await opensSession(table);
  const { chair, facilitator } = table;
  const { page, sheet } = facilitator;
  const title = sheet.getByLabel(words.prepare.title);
  const question = page.getByRole('alertdialog', { name: ui.sheet.discardAsk });
  const isAsked = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(question).toBeVisible();
    await expect(page.getByRole('button', { name: ui.sheet.keepWriting })).toBeFocused();
  };

  await facilitator.beginsBallot();
  await title.fill('活动时间');

  await test.step('a press beside the panel changes nothing', async () => {
    await page.mouse.click(5, 5);
    await expect(title).toBeVisible();
    await expect(question).toBeHidden();
  });

  await test.step('Escape asks, Escape again goes on, however often it is pressed', async () => {
    for (let times = 0; times < 3; times += 1) {
      await isAsked();
      await page.keyboard.press('Escape');
      await expect(question).toBeHidden();
      await expect(title).toBeFocused();
    }
    await isAsked();
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    await expect(title).toBeFocused();
  });

  await test.step('the browser asks before the page is left', async () => {
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    const [type] = await Promise.all([asked, page.evaluate(() => globalThis.location.reload())]);
    expect(type).toBe('beforeunload');
    await expect(title).toHaveValue('活动时间');
  });

  await test.step('a recess begins and ends meanwhile', async () => {
    await chair.does({ type: 'CallRecess', plannedMs: null, reason: '喝口水' });
    await expect(page.getByText(words.sitting.stays)).toBeVisible();
    await page.keyboard.type('，周末');
    await chair.does({ type: 'ResumeSession' });
    await expect(page.getByText(words.sitting.stays)).toHaveCount(0);
    await expect(title).toHaveValue('活动时间，周末');
  });

  await sheet.getByLabel(words.prepare.text).fill('每晚八点半结束。');
  await facilitator.settles(words.prepare.put);
  await chair.until(({ poll }) =>
    Object.values(poll.polls).some(
      ({ motion, status }) => motion.title === '活动时间，周末' && status === 'ready',
    ),
  );
});

test('what is half-written on a phone makes way for the next ballot, and is there again to be sent', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, li } = await inSession({ house, call, open, phone });
  const notes = li.getByLabel(onPhone.floor.notes);
  const press = (name: string) => li.getByRole('button', { name, exact: true }).tap();

  await test.step('the notes of a speaker outlive a reload', async () => {
    await raisesHand(li, 'against');
    await chair.givesFloor(await chair.handOf('li'));
    await notes.fill('先说噪声，再说时间');
    await li.reload();
    await expect(notes).toHaveValue('先说噪声，再说时间');
    await press(onPhone.floor.done);
    await chair.until(({ queue }) => queue.speaking === null);
  });

  await isVoted({ chair, li }, hours, 'against');
  await press(onPhone.result.dissent);
  await li.getByLabel(onPhone.result.dissentReason).fill('八点半还是太晚。');
  await li.getByLabel(onPhone.result.dissentCondition).fill('周末除外');

  await test.step('the next ballot opens; nothing covers the vote', () =>
    isVoted({ chair, li }, place, 'for'));

  await press(onPhone.tabs.record);
  await press(onPhone.result.dissentGoOn);
  await expect(li.getByLabel(onPhone.result.dissentCondition)).toHaveValue('周末除外');
  await expect(li.getByLabel(onPhone.result.dissentReason)).toHaveValue('八点半还是太晚。');
  await press(onPhone.result.dissentSend);
  await expect(li.getByText(onPhone.result.dissentKept)).toBeVisible();
  await chair.until(({ consensus }) => consensus.dissents.length > 0);
  expect(chair.state.consensus.dissents).toMatchObject([
    {
      subject: { about: 'poll', poll: 'hours' },
      person: 'li',
      reason: '八点半还是太晚。',
      condition: '周末除外',
    },
  ]);
});

test('a half-written dissent outlives a tap beside it, and is gone once it is given up', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, li } = await inSession({ house, call, open, phone });
  await isVoted({ chair, li }, hours, 'against');
  const dissent = li.getByRole('button', { name: onPhone.result.dissent, exact: true });
  const reason = li.getByLabel(onPhone.result.dissentReason);
  const button = (name: string) => li.getByRole('dialog').getByRole('button', { name, exact: true });

  await dissent.tap();
  await reason.fill('八点半还是太晚。');
  await li.touchscreen.tap(20, 20);
  await button(ui.sheet.close).tap();
  await button(ui.sheet.keepWriting).tap();
  await expect(reason).toHaveValue('八点半还是太晚。');
  await button(ui.sheet.close).tap();
  await button(ui.sheet.discard).tap();
  await expect(reason).toBeHidden();

  await dissent.tap();
  await expect(reason).toHaveValue('');
  await li.touchscreen.tap(20, 20);
  await expect(reason).toBeHidden();
});
