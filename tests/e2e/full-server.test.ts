import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { callMeeting } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { startServer } from '../kit/start-server.ts';

const webRoot = join(import.meta.dirname, '..', '..', 'apps', 'web', 'dist');

test('whoever comes to a full server reads why they wait, presses nothing, and is in once there is room', async ({
  browser,
}) => {
  const reading = { waitMs: 0, connections: 0, memory: 0 };
  const server = await startServer({ webRoot, measure: () => ({ ...reading }) });
  try {
    const called = await callMeeting(server);
    const chair = await Chair.of(called);
    await chair.does({ type: 'OpenCheckIn' });
    chair.client.close();
    reading.waitMs = 400;
    await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(503);

    const context = await browser.newContext({ locale: 'zh-CN' });
    const [watching, joining] = [await context.newPage(), await context.newPage()];
    await watching.goto(`${server.url}/m/${called.meeting}/watch#${called.watchKey}`);
    await joining.goto(`${server.url}/j/${called.joinCode}`);
    for (const page of [watching, joining]) await expect(page.getByText('进来的人太多')).toBeVisible();

    reading.waitMs = 0;
    await expect(joining.getByText('李明')).toBeVisible({ timeout: 30_000 });
    await expect(watching.getByText('广场舞噪声联动协商会').first()).toBeVisible({ timeout: 30_000 });
    await context.close();
  } finally {
    await server.stop();
  }
});
