import type { Page } from '@playwright/test';
import { Chair } from '../kit/chair.ts';
import { networkAway } from '../kit/device.ts';
import { isAway, isCounted, raisesHand, votes } from '../kit/on-the-phone.ts';
import { chinese } from '../kit/words.ts';
import { Facilitator } from './stage/facilitator.ts';
import { listsCounts, showsCounts } from './stage/shows-counts.ts';
import { expect, test } from './stage/test.ts';

const { phone, words } = chinese;

const covenant = {
  title: '枫林里广场舞邻里公约',
  lines: ['只在北广场跳，不进楼间空地。', '晚上七点到八点半。'],
  more: '冬季八点一刻结束。',
};

const listeners = { title: '音量提醒员', text: '推两位居民做音量提醒员，有事先打招呼。' };

const accepts = async (page: Page, step: string, reason?: string): Promise<void> => {
  await page.getByRole('button', { name: step }).click();
  if (reason !== undefined) await page.getByRole('textbox').fill(reason);
  await page.getByRole('button', { name: phone.round.confirm }).click();
  await expect(page.getByText(phone.round.counted)).toBeVisible();
};

test('a linkage meeting goes from check-in to its sealed record: console, two phones, watch, wall and eleven residents', async ({
  first,
  house,
  open,
  phone: phoneOf,
  residents,
}) => {
  const { doors } = house.ready;
  const facilitator = new Facilitator(await open(doors.console, { size: 'laptop' }));
  const { console } = facilitator;
  const watch = await open(doors.watch, { size: 'laptop' });
  const wall = await open(doors.screen, { size: 'wall' });
  /** Somebody who only looks, to know when the residents have come so far. */
  const looks = await Chair.of(first);

  await test.step('check-in', async () => {
    await facilitator.isAtTheTable();
    residents(first, {
      people: 11,
      leave: ['deng-yu', 'peng-guilan', 'luo-yi', 'wu-lei', 'huang-xiuying'],
      staffKey: house.staffKey,
    });
  });
  const wu = await phoneOf(first, '吴磊', { from: 'remote', expects: networkAway });
  const huang = await phoneOf(first, '黄秀英');
  await test.step('opening', async () => {
    await expect(wall.getByText(house.ready.joinCode)).toBeVisible();
    await looks.waitsFor('吴磊', '黄秀英', '刘铁生', '张爱华', '曹亮', '周敏');
    await facilitator.presses(console.agenda.adopt);
    await facilitator.presses(console.checkIn.openSession);
    await facilitator.goesOn('规矩与回避');
    for (const page of [wu, huang]) await page.getByRole('button', { name: phone.rules.know }).click();
    await facilitator.goesOn('情况介绍');
    await facilitator.presses(console.agenda.openNext);
    await facilitator.callsNext();
    await looks.until(({ queue }) =>
      Object.values(queue.entries).some(({ status }) => status === 'finished'),
    );
    await facilitator.goesOn('只问不议');
  });

  await test.step('the text is written in the shared draft and put', async () => {
    await facilitator.puts(covenant.title, covenant.lines);
    for (const page of [watch, wall])
      await expect(page.getByText('晚上七点到八点半。').first()).toBeVisible();
    await facilitator.hearsEverybody();
  });

  await test.step('one queue with a reason for every place', async () => {
    await facilitator.goesOn('第一轮发言');
    await raisesHand(wu, 'against');
    await expect(wu.getByText('与这件事直接有关', { exact: false }).first()).toBeVisible();
    await facilitator.hearsEverybody();
    await expect(wu.getByText(phone.hand.withdraw)).toBeHidden();
  });

  await test.step('a first round shows doubts, a second version carries', async () => {
    await facilitator.goesOn('商量分歧');
    await facilitator.goesOn('试一试共识');
    await facilitator.asksEverybody();
    await accepts(huang, words.step.fistToFive.five);
    await accepts(wu, words.step.fistToFive.two, '上夜班，白天要补觉。');
    await facilitator.endsRound();
    await expect(wall.getByText('还有人有顾虑', { exact: false }).first()).toBeVisible();
    await facilitator.goesOn('改文字');
    await facilitator.amends(2, covenant.more, '照顾早睡的孩子和老人');
    for (const page of [watch, wall]) await expect(page.getByText(covenant.more).first()).toBeVisible();
    await facilitator.asksEverybody();
    for (const page of [wu, huang]) await accepts(page, words.step.fistToFive.three);
    await facilitator.endsRound();
    await facilitator.goesOn('作决定');
    await facilitator.concludes('consensus');
    await expect(wall.getByText(words.outcome.consensus).first()).toBeVisible();
    for (const page of [wu, huang]) {
      await page.getByRole('button', { name: phone.outcome.sign }).click();
      await page.getByRole('button', { name: phone.act.ok }).click();
    }
  });

  await test.step('a phone that is away during the vote comes back and counts once', async () => {
    await facilitator.preparesBallot(listeners);
    await facilitator.opensBallot();
    await expect(wu.getByRole('button', { name: new RegExp(`^${words.vote.for}`) })).toBeVisible();
    await wu.context().setOffline(true);
    await isAway(wu);
    await votes(wu, 'for');
    await votes(huang, 'against');
    await isCounted(huang);
    await wu.context().setOffline(false);
    await isCounted(wu);
    await facilitator.closesBallot();
    const [poll] = Object.values(looks.state.poll.polls);
    expect(poll?.answers.choices).toMatchObject({ 'wu-lei': { choice: 'vote', vote: 'for' } });
    expect(poll?.result?.tally.answered).toBe(15);
    if (poll?.result === null || poll === undefined) throw new Error('the ballot has no result');
    const { tally } = poll.result;
    for (const page of [watch, wall, wu, huang]) await showsCounts(page, tally, 'zh-CN');
    await listsCounts(facilitator, { title: listeners.title, counts: tally });
  });

  await test.step('dissent is kept with its reason and answered', async () => {
    await huang.getByRole('button', { name: phone.result.dissent }).click();
    await huang.getByLabel(phone.result.dissentReason).fill('提醒员容易得罪人。');
    await huang.getByRole('button', { name: phone.result.dissentSend }).click();
    await expect(huang.getByText(phone.result.dissentKept)).toBeVisible();
    await facilitator.goesOn('记下不同意见');
    await facilitator.answersDissent('两栋轮流做，每季度换人。');
  });

  await test.step('tasks, the close, the record', async () => {
    await facilitator.goesOn('分工');
    await facilitator.assigns({ what: '领取分贝仪', who: '谭丽', due: '2030年1月15日' });
    await facilitator.goesOn('结束');
    await facilitator.concludesItem('一致同意公约第二稿。');
    await facilitator.concludesItem('分工已定。');
    await facilitator.closesMeeting();
    await facilitator.presses(console.record.open);
    for (const page of [wu, huang]) {
      await page.getByRole('button', { name: phone.sign.sign }).click();
      await page.getByRole('button', { name: phone.sign.signGo }).click();
      await expect(page.getByText(phone.sign.signed)).toBeVisible();
    }
    await facilitator.presses(console.record.seal);
    await expect(wu.getByText(phone.closed.sealed)).toBeVisible();
  });

  await test.step('the sealed record reads as what happened', async () => {
    const record = await open(`/m/${house.meeting}/record`, { size: 'laptop' });
    for (const told of [
      covenant.more,
      listeners.text,
      '提醒员容易得罪人。',
      '两栋轮流做，每季度换人。',
      '领取分贝仪',
    ])
      await expect(record.getByText(told).first()).toBeVisible();
  });
});
