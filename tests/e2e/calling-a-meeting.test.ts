import { fill } from '@yishi/i18n';
import type { InviteReply } from '@yishi/protocol/names';
import { staff } from '@yishi/i18n/zh-CN/staff';
import { ask } from '../kit/ask.ts';
import { chinese } from '../kit/words.ts';
import { expect, test } from './stage/test.ts';

const { console: desk, join, phone } = chinese;

const roster = [
  '姓名,代表,参会身份,职责,表决权,参加方式',
  '何平,1 网格,网格长,,有,现场',
  '谭丽,2 网格,网格长,,有,现场',
  '王桂芳,6 栋,居民代表,,有,线上',
  '龚志强,3 栋,居民代表,,有,帮办',
  '邓雨,邻聚社工中心,社会组织,主持人,无,现场',
  '陈曦,公共服务中心,社区工作人员,记录员,无,火星',
].join('\n');

test('whoever is new opens an account, calls a meeting, pastes the list, and a resident comes in', async ({
  house,
  open,
}) => {
  const invited = await ask(`${house.url}/api/staff/invite`, {
    cookie: await house.staffCookie(),
    body: { roles: ['facilitator'] },
  });
  const page = await open((invited.body as InviteReply).path, { size: 'laptop' });
  await page.getByLabel(staff.claim.name).fill('周敏');
  await page.getByLabel(staff.claim.password).fill('门前的三棵老槐树开花了');
  await page.getByRole('button', { name: staff.claim.go }).click();

  await page.getByRole('link', { name: staff.meetings.create }).click();
  await page.getByRole('radio', { name: chinese.words.level['1'] }).check();
  await expect(page.getByText(fill(staff.create.missing, { fields: staff.create.name }))).toBeVisible();
  await page.getByLabel(staff.create.name).fill('六号楼门前停车怎么停');
  await page.getByRole('button', { name: staff.create.go }).click();

  await page.getByRole('button', { name: staff.roster.paste }).click();
  await page.getByLabel(staff.paste.field).fill(roster);
  await expect(page.getByText('不认识的参加方式“火星”，可以写：现场、线上、电话、帮办')).toBeVisible();
  await page.getByRole('button', { name: fill(staff.paste.go, { good: 5 }) }).click();
  await expect(page.getByText(fill(staff.roster.counts, { people: 5, voters: 4 }))).toBeVisible();

  await page.getByText(staff.prepare.tabs.links).click();
  const code = (await page.getByText(/^\w{4}-\w{4}$/).textContent()) ?? '';
  await page.getByRole('link', { name: staff.prepare.console }).click();
  await page.getByRole('button', { name: desk.checkIn.openDoors }).click();
  await expect(page.getByText(fill(desk.checkIn.more, { count: 4 }))).toBeVisible();

  const mine = await open(`/j/${code}`, { size: 'phone' });
  await mine.getByRole('button', { name: '王桂芳' }).click();
  await mine.getByRole('button', { name: join.how.remote }).click();
  await expect(mine.getByRole('heading', { name: phone.gathering.title })).toBeVisible();
  await expect(page.getByText(fill(desk.checkIn.more, { count: 3 }))).toBeVisible();
});
