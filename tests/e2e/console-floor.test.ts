import { EntryId, PersonId, PollId } from '@yishi/core';
import { fill } from '@yishi/i18n';
import type { Chair } from '../kit/chair.ts';
import { comesIn, isCounted, raisesHand, votes } from '../kit/on-the-phone.ts';
import { chinese } from '../kit/words.ts';
import { checkingIn, inSession, opensSession } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { phone: words, screen, watch: observer, words: field } = chinese;

const hours = { title: '活动时间', text: '每晚八点半结束。' };

/** Raises the hand of somebody who takes part by telephone. */
const raises = (chair: Chair, person: string): Promise<void> =>
  chair.does({
    type: 'RequestFloor',
    entry: EntryId.parse(`hand-${person}`),
    person: PersonId.parse(person),
    kind: 'speak',
    stance: 'for',
    replyTo: null,
  });

test('somebody is called before their turn with a reason, and who is not there when called keeps the place', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, li } = await inSession({ house, call, open, phone });
  const { console, page } = facilitator;
  await raisesHand(li, 'for');
  await raises(chair, 'wang');
  await raises(chair, 'zhao');

  await facilitator.presses(fill(console.queue.more, { name: '赵刚' }));
  await page.getByRole('menuitem', { name: console.queue.callNow }).click();
  await facilitator.reasons('要赶车，先讲', console.queue.callNow);
  await chair.until(({ queue }) => queue.speaking === 'hand-zhao');
  expect(chair.state.queue.entries[EntryId.parse('hand-zhao')]).toMatchObject({ override: '要赶车，先讲' });
  await expect(li.getByText('赵刚').first()).toBeVisible();

  await facilitator.thanksOnly();
  await chair.until(({ queue }) => queue.speaking === null);
  await facilitator.presses(fill(console.queue.more, { name: '李明' }));
  await page.getByRole('menuitem', { name: console.queue.absent }).click();
  await expect(page.getByText(fill(console.queue.wasAbsent, { name: '李明' }))).toBeVisible();
  await expect(facilitator.button(fill(console.floor.call, { name: '王芳' }))).toBeVisible();
  await expect(li.getByText(words.missed.keeps)).toBeVisible();
  await li.getByRole('button', { name: words.missed.back }).click();
  await facilitator.presses(fill(console.floor.call, { name: '李明' }));
  await expect(li.getByRole('button', { name: words.floor.done })).toBeVisible();
});

test('an item is skipped with a reason that everybody can read, and the next one opens', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, meeting, li } = await inSession({ house, call, open, phone });
  const watch = await open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, { size: 'laptop' });
  const { console, page } = facilitator;

  await facilitator.presses('通报情况');
  await facilitator.sheet.getByRole('button', { name: console.agenda.skip }).click();
  await facilitator.reasons('材料都发过了', console.agenda.skip);
  await expect(page.getByText(console.agenda.status.skipped).first()).toBeAttached();
  await expect(watch.getByText(observer.agenda.skipped).first()).toBeVisible();
  await li.getByRole('button', { name: words.tabs.agenda, exact: true }).click();
  await expect(li.getByText('材料都发过了')).toBeVisible();
  await facilitator.presses(console.agenda.openNext);
  await chair.until(({ agenda }) => agenda.items[1]?.status === 'open');
});

test('a recess is seen on every screen, and the meeting goes on where it was', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, meeting, li } = await inSession({ house, call, open, phone });
  const watch = await open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, { size: 'laptop' });
  const wall = await open(`/m/${meeting.meeting}/screen#${meeting.watchKey}`, { size: 'wall' });
  await raisesHand(li, 'against');
  const { console, page } = facilitator;

  await facilitator.presses(console.phase.goOn);
  await facilitator.settles(fill(console.sitting.recess, { count: 10 }));
  await expect(page.getByText(console.sitting.recessNow)).toBeVisible();
  await expect(li.getByText(words.recess.title)).toBeVisible();
  await expect(watch.getByText(observer.centre.recess, { exact: true })).toBeVisible();
  await expect(wall.getByText(screen.rest.title)).toBeVisible();

  await facilitator.presses(console.sitting.resume);
  await expect(li.getByRole('button', { name: words.hand.withdraw })).toBeVisible();
  await expect(facilitator.button(fill(console.floor.call, { name: '李明' }))).toBeVisible();
  await expect(wall.getByText(screen.rest.title)).toBeHidden();
  expect(chair.state.phases.runs.at(-1)?.phase).toBe('views');
});

test('a neighbour without a device comes, speaks and votes through the console, and counts once when she takes her own phone', async ({
  house,
  call,
  open,
}) => {
  const table = await checkingIn({ house, call, open });
  const { chair, facilitator, meeting } = table;
  const sun = PersonId.parse('sun');
  const { console, page, sheet } = facilitator;

  await test.step('checked in and heard', async () => {
    await facilitator.checksIn('孙阿姨', 'helped');
    await chair.waitsFor('孙阿姨');
    await opensSession(table);
    await facilitator.turnsTo('孙阿姨');
    await sheet.getByLabel(field.stance.against, { exact: true }).check();
    await facilitator.settles(console.hand.raise);
    const { id, helper, stance } = await chair.handOf('sun');
    expect({ helper, stance }).toEqual({ helper: expect.any(String), stance: 'against' });
    await facilitator.presses(fill(console.floor.call, { name: '孙阿姨' }));
    await chair.until(({ queue }) => queue.speaking === id);
    await facilitator.presses(console.floor.thank);
    await chair.until(({ queue }) => queue.entries[id]?.status === 'finished');
  });

  await test.step('her vote is noted, taken back and noted again', async () => {
    await facilitator.preparesBallot(hours);
    await facilitator.opensBallot();
    await facilitator.notesVote('孙阿姨', 'against');
    await facilitator.turnsTo('孙阿姨');
    await facilitator.settles(console.answer.takeBack);
    const poll = PollId.parse(chair.state.poll.order[0]);
    await chair.until(() => chair.poll(poll).answers.answered[sun] === undefined);
    await facilitator.notesVote('孙阿姨', 'for');
    await chair.until(() => chair.poll(poll).answers.answered[sun] !== undefined);
    await expect(page.getByText(fill(console.ballot.answered, { answered: 1, of: 5 }))).toBeVisible();
  });

  await test.step('she goes on with her own phone', async () => {
    const phone = await open(`/j/${meeting.joinCode}`, { size: 'phone' });
    await comesIn(phone, { name: '孙阿姨', from: 'room' });
    await isCounted(phone);
    await expect(phone.getByText(field.vote.for, { exact: true })).toBeVisible();
    await phone.getByRole('button', { name: words.helped.room }).click();
    await expect(phone.getByText(words.helped.title)).toBeHidden();
    await phone.getByRole('button', { name: words.ballot.change }).click();
    await votes(phone, 'against');
    await isCounted(phone);
    const poll = PollId.parse(chair.state.poll.order[0]);
    const choice = { choice: 'vote', vote: 'for' } as const;
    expect(await chair.client.command({ type: 'AnswerPoll', poll, person: sun, choice })).toMatchObject({
      ok: false,
      rejection: { code: 'OwnDevice' },
    });
    await page.getByLabel(console.ballot.haveCalled).check();
    await facilitator.presses(console.ballot.close);
    await facilitator.presses(console.ballot.publish);
    await chair.until(() => chair.poll(poll).status === 'published');
    expect(chair.poll(poll).result?.tally).toMatchObject({ answered: 1, inFavour: 0, against: 1 });
  });
});
