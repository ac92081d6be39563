import type { Page } from '@playwright/test';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

/** Fills up with whatever the page sends that could change something: requests that are not reads, and commands. */
const whatLeaves = (page: Page): string[] => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (payload.includes('"command"')) sent.push(payload.toString());
    }),
  );
  return sent;
};

test('the page of an observer sends nothing and has nothing that writes, whatever is pressed during a ballot', async ({
  call,
  open,
}) => {
  const { meeting, chair } = await doorsOpen(call);
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');
  const page = await open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, { size: 'laptop' });
  const sent = whatLeaves(page);
  await page.reload();
  await expect(page.getByText('广场舞噪声联动协商会').first()).toBeVisible();
  await chair.opensBallot({ id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] });
  await expect(page.getByText('每晚八点半结束。').first()).toBeVisible();
  await expect(page.locator('input, textarea, select, form, [contenteditable=true]')).toHaveCount(0);
  for (const button of await page.getByRole('button').all()) await button.press('Enter');
  expect(chair.poll('hours').answers.answered).toEqual({});
  expect(sent).toEqual([]);
});
