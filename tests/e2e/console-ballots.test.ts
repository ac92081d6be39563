import { type Choice, PersonId } from '@yishi/core';
import { fill } from '@yishi/i18n';
import type { Chair } from '../kit/chair.ts';
import { isCounted } from '../kit/on-the-phone.ts';
import { chinese } from '../kit/words.ts';
import { checkingIn, inSession, opensSession } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { phone: words, words: field } = chinese;

/** The ballot that was put last. */
const inHand = (chair: Chair) => {
  const poll = chair.state.poll.order.at(-1);
  if (poll === undefined) throw new Error('there is no ballot');
  return chair.poll(poll);
};

/** Notes answers by the protocol, of those who take part by telephone. */
const answer = async (chair: Chair, choices: Record<string, Choice>): Promise<void> => {
  for (const [person, choice] of Object.entries(choices))
    await chair.does({ type: 'AnswerPoll', poll: inHand(chair).id, person: PersonId.parse(person), choice });
};

const vote = (vote: 'for' | 'against' | 'abstain'): Choice => ({ choice: 'vote', vote });

test('a tie waits for the chair, and everybody reads who decided it', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, meeting, li } = await inSession({ house, call, open, phone });
  const watch = await open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, { size: 'laptop' });
  const { console, page } = facilitator;

  await facilitator.beginsBallot();
  await facilitator.sheet.getByLabel(console.prepare.title).fill('活动时间');
  await facilitator.sheet.getByLabel(console.prepare.text).fill('每晚八点半结束。');
  await facilitator.sheet.getByLabel(console.prepare.rules.overHalfCast).check();
  await facilitator.sheet.getByLabel(console.prepare.tie).check();
  await facilitator.settles(console.prepare.put);
  await facilitator.opensBallot();
  await chair.until(() => inHand(chair).status === 'open');
  await li.getByRole('button', { name: field.vote.for, exact: true }).click();
  await li.getByRole('button', { name: words.ballot.confirm_for }).click();
  await isCounted(li);
  await answer(chair, {
    wang: vote('for'),
    zhao: vote('against'),
    sun: vote('against'),
    chair: vote('abstain'),
  });
  await facilitator.presses(console.ballot.close);

  await expect(page.getByText(console.ballot.tie)).toBeVisible();
  await expect(facilitator.button(console.ballot.publish)).toBeDisabled();
  await facilitator.presses(fill(console.ballot.decideTie, { vote: field.vote.against }));
  await facilitator.presses(console.ballot.publish);

  await expect(li.getByText(words.result.tieAgainst)).toBeVisible();
  await expect(watch.locator('details').filter({ hasText: '活动时间' })).toContainText(
    field.pollOutcome.failed,
  );
  expect(inHand(chair).result).toMatchObject({
    outcome: 'failed',
    tieDecided: 'against',
    tally: { inFavour: 2, against: 2, abstained: 1, answered: 5 },
  });
});

test('of several options a phone and the console choose one or two, never three', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, li } = await inSession({ house, call, open, phone });
  const { console, page, sheet } = facilitator;

  await facilitator.beginsBallot();
  await sheet.getByLabel(console.prepare.title).fill('先修哪里');
  await sheet.getByLabel(console.prepare.text).fill('今年的钱先修哪里？');
  await sheet.getByLabel(console.prepare.form).selectOption(console.prepare.forms.several);
  await sheet.getByRole('button', { name: console.prepare.addOption }).click();
  for (const [n, label] of ['路灯', '长椅', '花坛'].entries())
    await sheet.getByLabel(fill(console.prepare.option, { n: n + 1 }), { exact: true }).fill(label);
  await facilitator.settles(console.prepare.put);
  await facilitator.opensBallot();

  await li.getByRole('button', { name: '路灯' }).click();
  await li.getByRole('button', { name: '长椅' }).click();
  await expect(li.getByRole('button', { name: '花坛' })).toBeDisabled();
  await li.getByRole('button', { name: words.ballot.next }).click();
  await li.getByRole('button', { name: words.ballot.confirm, exact: true }).click();
  await isCounted(li);

  await facilitator.asksFor('孙阿姨');
  for (const label of ['路灯', '长椅', '花坛']) await sheet.getByRole('button', { name: label }).click();
  await expect(sheet.getByRole('button', { name: fill(console.answer.chosen, { count: 3 }) })).toBeDisabled();
  for (const label of ['长椅', '花坛']) await sheet.getByRole('button', { name: label }).click();
  await sheet.getByRole('button', { name: fill(console.answer.chosen, { count: 1 }) }).click();
  await facilitator.settles(console.answer.note);

  const { options } = inHand(chair);
  const lamps: Choice = { choice: 'options', options: options.slice(0, 1).map(({ id }) => id) };
  await answer(chair, { wang: lamps, zhao: lamps });
  await page.getByLabel(console.ballot.haveCalled).check();
  await facilitator.presses(console.ballot.close);
  await facilitator.presses(console.ballot.publish);
  await chair.until(() => inHand(chair).status === 'published');
  const { result } = inHand(chair);
  const counts = options.map(({ id, label }) => [label, result?.tally.options[id]]);
  expect(Object.fromEntries(counts)).toEqual({ 路灯: 4, 长椅: 1, 花坛: 0 });
  expect(result).toMatchObject({ outcome: 'opinion', tally: { answered: 4 } });
  await expect(li.getByText(field.pollOutcome.opinion).first()).toBeVisible();
});

test('points from a phone and from the console add up to one sum for each option', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { chair, facilitator, meeting, li } = await inSession({ house, call, open, phone });
  const watch = await open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, { size: 'laptop' });
  const { console, page, sheet } = facilitator;

  await facilitator.beginsBallot();
  await sheet.getByLabel(console.prepare.title).fill('两个方案');
  await sheet.getByLabel(console.prepare.text).fill('请给两个方案打分。');
  await sheet.getByLabel(console.prepare.form).selectOption(console.prepare.forms.score);
  for (const [n, label] of ['北广场', '河边'].entries())
    await sheet.getByLabel(fill(console.prepare.option, { n: n + 1 }), { exact: true }).fill(label);
  await facilitator.settles(console.prepare.put);
  await facilitator.opensBallot();

  await li.getByRole('group', { name: '北广场' }).getByLabel('5').check();
  await expect(li.getByRole('button', { name: words.ballot.next })).toBeDisabled();
  await li.getByRole('group', { name: '河边' }).getByLabel('2').check();
  await li.getByRole('button', { name: words.ballot.next }).click();
  await li.getByRole('button', { name: words.ballot.confirm, exact: true }).click();
  await isCounted(li);

  await facilitator.asksFor('孙阿姨');
  await sheet.getByRole('group', { name: '北广场' }).getByLabel('4').check();
  await sheet.getByRole('group', { name: '河边' }).getByLabel('0').check();
  await sheet.getByRole('button', { name: console.answer.scored }).click();
  await facilitator.settles(console.answer.note);

  const { options } = inHand(chair);
  const points = (each: number): Choice => ({
    choice: 'scores',
    scores: Object.fromEntries(options.map(({ id }) => [id, each])),
  });
  await answer(chair, { wang: points(3), zhao: points(1) });
  await page.getByLabel(console.ballot.haveCalled).check();
  await facilitator.presses(console.ballot.close);
  await facilitator.presses(console.ballot.publish);
  await chair.until(() => inHand(chair).status === 'published');
  await expect(watch.locator('details').filter({ hasText: '两个方案' })).toContainText('13');
  const { result } = inHand(chair);
  const sums = options.map(({ id, label }) => [label, result?.tally.options[id]]);
  expect(Object.fromEntries(sums)).toEqual({ 北广场: 13, 河边: 6 });
});

test('a ballot declared void stays with its reason, and the one that is run again is counted anew', async ({
  house,
  call,
  open,
}) => {
  const table = await checkingIn({ house, call, open });
  const { chair, facilitator } = table;
  await opensSession(table);
  const { console, page } = facilitator;
  const everybody = {
    li: vote('for'),
    wang: vote('for'),
    zhao: vote('for'),
    sun: vote('for'),
    chair: vote('for'),
  };

  await facilitator.preparesBallot({ title: '活动时间', text: '每晚八点半结束。' });
  await facilitator.opensBallot();
  await chair.until(() => inHand(chair).status === 'open');
  const first = inHand(chair).id;
  await answer(chair, everybody);
  await facilitator.closesBallot();
  await facilitator.opensTab('ballots');
  await facilitator.presses(console.ballot.annul);
  await facilitator.reasons('念错了时间', console.ballot.annul);
  await expect(page.getByText('念错了时间')).toBeVisible();
  await expect(page.getByText(field.pollStatus.annulled)).toBeVisible();

  await facilitator.presses(console.prepare.again);
  await expect(facilitator.sheet.getByLabel(console.prepare.title)).toHaveValue('活动时间');
  await facilitator.sheet.getByLabel(console.prepare.text).fill('每晚八点结束。');
  await facilitator.settles(console.prepare.put);
  await facilitator.opensBallot();
  await chair.until(() => inHand(chair).status === 'open');
  expect(inHand(chair).answers.answered).toEqual({});
  await answer(chair, { ...everybody, zhao: vote('against') });
  await facilitator.closesBallot();
  await chair.until(() => inHand(chair).status === 'published');
  expect(inHand(chair)).toMatchObject({ rerunOf: first, result: { tally: { inFavour: 4, against: 1 } } });
  expect(chair.poll(first)).toMatchObject({ status: 'annulled', annulment: { reason: '念错了时间' } });
});
