import { PersonId } from '@yishi/core';
import { fill } from '@yishi/i18n';
import { chinese } from '../kit/words.ts';
import { checkingIn, opensSession } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { phone: words, record: paper, refusals, screen } = chinese;

const everybody = ['周敏', '李明', '王芳', '赵刚', '孙阿姨'];

test('too few people: opening is refused with the numbers, and the meeting moves to another day', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, meeting } = await checkingIn({ house, call, open });
  const li = await phone(meeting, '李明');
  const wall = await open(`/m/${meeting.meeting}/screen#${meeting.watchKey}`, { size: 'wall' });
  await facilitator.checksIn('孙阿姨', 'helped');
  await chair.waitsFor('李明', '孙阿姨');
  const { console, page, sheet } = facilitator;

  await facilitator.presses(console.checkIn.openSession);
  await expect(
    page.getByText(fill(refusals.QuorumNotMet, { present: 2, needed: 4, voters: 5 })),
  ).toBeVisible();
  await facilitator.presses(console.checkIn.noQuorum);
  await expect(
    sheet.getByText(fill(console.checkIn.noQuorumWords, { present: 2, needed: 4, voters: 5 })),
  ).toBeVisible();
  await facilitator.settles(console.checkIn.noQuorumGo);

  const told = { present: 2, needed: 4 };
  await expect(page.getByText(fill(console.sitting.noQuorum, told))).toBeVisible();
  await expect(wall.getByText(fill(screen.adjourned.noQuorum, told))).toBeVisible();
  await expect(li.getByText(words.adjourned.noQuorum)).toBeVisible();
  await facilitator.presses(console.sitting.openAgain);
  await expect(li.getByText(words.adjourned.noQuorum)).toBeHidden();
  await chair.until(({ procedure }) => procedure.failedOpenings.length > 0);
  expect(chair.state.procedure.failedOpenings).toMatchObject([told]);
});

test('the record is corrected, signed at the desk, refused with a reason, and sealed', async ({
  house,
  call,
  open,
}) => {
  const table = await checkingIn({ house, call, open });
  const { chair, facilitator, meeting } = table;
  await opensSession(table);
  await chair.does({ type: 'CloseMeeting', reason: '今天先到这里' });
  const { console, page, sheet } = facilitator;
  await facilitator.presses(console.record.open);

  await test.step('a correction stands beside what it corrects', async () => {
    await facilitator.presses(console.record.correct);
    await sheet.getByLabel(console.record.where).selectOption(console.record.part.attendance);
    await sheet.getByLabel(console.record.was).fill('到会四人');
    await sheet.getByLabel(console.record.now).fill('到会五人');
    await facilitator.settles(console.record.correctGo);
    await expect(page.locator('del', { hasText: '到会四人' })).toBeVisible();
    await expect(page.locator('ins', { hasText: '到会五人' })).toBeVisible();
  });

  await test.step('signatures at the desk, and one refused', async () => {
    const signer = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    for (const name of everybody.filter((each) => each !== '赵刚')) {
      await expect(facilitator.button(console.record.seal)).toBeDisabled();
      await signer(name).getByRole('button', { name: console.record.sign }).click();
      await expect(signer(name).getByRole('button')).toHaveCount(0);
    }
    await signer('赵刚').getByRole('button', { name: console.record.refuse }).click();
    await facilitator.reasons('我说的话没写全', console.record.refuse);
    await expect(page.getByText(fill(console.record.refused, { reason: '我说的话没写全' }))).toBeVisible();
    await chair.until(({ record }) => record.signatures[PersonId.parse('zhao')] !== undefined);
    expect(chair.state.record.signatures[PersonId.parse('sun')]).toMatchObject({
      signed: true,
      method: 'desk',
    });
  });

  await test.step('the seal, and the paper', async () => {
    await facilitator.presses(console.record.seal);
    await expect(page.getByText(console.record.status.sealed)).toBeVisible();
    const record = await open(`/m/${meeting.meeting}/record`, { size: 'laptop' });
    await expect(record.getByText(paper.sealed.text)).toBeVisible();
    for (const told of ['到会四人', '到会五人', '我说的话没写全', '今天先到这里'])
      await expect(record.getByText(told).first()).toBeVisible();
  });
});
