import type { Page } from '@playwright/test';
import type { CalledMeeting } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { networkAway } from '../kit/device.ts';
import { smallMeeting } from '../kit/small-meeting.ts';
import { isAway, isCounted, votes } from '../kit/on-the-phone.ts';
import { expect, type Fixtures, test } from './stage/test.ts';
import { chinese } from '../kit/words.ts';

const { phone: words } = chinese;

const hours = { id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] };

type Scene = { chair: Chair; li: Page };

/** 李明 has a ballot before him, and then no network. */
const ballotWithoutNetwork = async (meeting: CalledMeeting, phone: Fixtures['phone']): Promise<Scene> => {
  const chair = await Chair.of(meeting);
  await chair.does({ type: 'OpenCheckIn' });
  const li = await phone(meeting, '李明', { expects: networkAway });
  await chair.waitsFor('李明');
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');
  await chair.opensBallot(hours);
  await expect(li.getByText('每晚八点半结束。')).toBeVisible();
  await li.context().setOffline(true);
  await isAway(li);
  return { chair, li };
};

test('a vote made without a network is kept on the phone, even when the page is closed, and counted once', async ({
  call,
  phone,
}) => {
  const { chair, li } = await ballotWithoutNetwork(await call(smallMeeting(Date.now())), phone);
  await votes(li, 'for');
  await expect(li.getByText(words.delivery.offlineTitle)).toBeVisible();
  const browser = li.context();
  await li.close();
  await browser.setOffline(false);
  expect(chair.poll('hours').answers.answered).toEqual({});
  const opened = await browser.newPage();
  await opened.goto(li.url());
  await isCounted(opened);
  await chair.closesBallot('hours');
  expect(chair.poll('hours').result?.tally).toMatchObject({ answered: 1, inFavour: 1 });
});

test('a vote that arrives after the end does not count, and the phone says so', async ({ call, phone }) => {
  const { chair, li } = await ballotWithoutNetwork(await call(smallMeeting(Date.now())), phone);
  await votes(li, 'against');
  await expect(li.getByText(words.delivery.offlineTitle)).toBeVisible();
  await chair.closesBallot('hours');
  await li.context().setOffline(false);
  await expect(li.getByText(words.delivery.notCounted).first()).toBeVisible({ timeout: 10_000 });
  expect(chair.poll('hours').answers.answered).toEqual({});
});
