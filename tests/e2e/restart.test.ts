import { calledMeeting } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { isAway, isCounted, raisesHand, votes } from '../kit/on-the-phone.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';
import { chinese } from '../kit/words.ts';

const { phone: words, ui } = chinese;

/** What a browser says of a server that is away. */
const serverAway = /ERR_CONNECTION_REFUSED|WebSocket connection/;

const hours = { id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] };

test('a hand and votes live through a power cut: what was counted counts, what was kept is sent once', async ({
  house,
  call,
  phone,
}) => {
  const { meeting, chair } = await doorsOpen(call);
  const li = await phone(meeting, '李明', { expects: serverAway });
  const wang = await phone(meeting, '王芳', { from: 'remote', expects: serverAway });
  await chair.waitsFor('王芳');
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');

  await test.step('李明 raises a hand and votes', async () => {
    await raisesHand(li, 'for');
    await chair.opensBallot(hours);
    await votes(li, 'for');
    await isCounted(li);
  });

  await house.kill();

  await test.step('王芳 votes while the server is away, and sees that it does not count yet', async () => {
    await isAway(wang);
    await votes(wang, 'against');
    await expect(wang.getByText(words.delivery.offlineTitle)).toBeVisible();
  });

  await house.startAgain();

  await isCounted(wang);
  await isCounted(li);
  const again = await Chair.of(
    await calledMeeting({ url: house.url, cookie: meeting.cookie }, meeting.meeting),
  );
  expect(Object.keys(again.poll('hours').answers.answered).toSorted()).toEqual(['li', 'wang']);
  await again.closesBallot('hours');
  expect(again.poll('hours').result?.tally).toMatchObject({ answered: 2, inFavour: 1, against: 1 });
  const hands = Object.values(again.state.queue.entries);
  expect(hands).toMatchObject([{ person: 'li', status: 'requested', stance: 'for' }]);
  await li.getByRole('button', { name: words.act.ok }).click();
  await expect(li.getByText(ui.delivery.queued)).toBeVisible();
});
