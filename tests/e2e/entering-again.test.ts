import { comesIn } from '../kit/on-the-phone.ts';
import { chinese } from '../kit/words.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { join, phone: words } = chinese;

test('a phone whose page is gone between the tap and the answer comes in with a second tap; another phone does not', async ({
  call,
  open,
}) => {
  const { meeting, chair } = await doorsOpen(call);
  const lostAnswer = /Failed to load resource/;
  const phone = await open(`/j/${meeting.joinCode}`, { size: 'phone', expects: lostAnswer });
  const other = await open(`/j/${meeting.joinCode}`, { size: 'phone' });

  let answered = 0;
  await phone.route('**/api/join/enter', async (route) => {
    await route.fetch();
    answered += 1;
    await route.abort();
  });
  await phone.getByRole('button', { name: '李明' }).click();
  await phone.getByRole('button', { name: join.how.room }).click();
  await expect.poll(() => answered).toBe(1);
  await phone.unroute('**/api/join/enter');
  await phone.reload();

  await other.reload();
  await other.getByRole('button', { name: '李明' }).click();
  await expect(other.getByText(join.who.takenHelp.replace('{{name}}', '李明'))).toBeVisible();

  await comesIn(phone, { name: '李明', from: 'room' });
  await chair.waitsFor('李明');
  await expect(phone.getByText(words.gathering.title)).toBeVisible();
});
