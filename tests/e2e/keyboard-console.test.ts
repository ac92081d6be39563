import type { Locator, Page } from '@playwright/test';
import { EntryId, PersonId, PollId } from '@yishi/core';
import { fill } from '@yishi/i18n';
import { Chair } from '../kit/chair.ts';
import { checkIn } from '../kit/check-in.ts';
import { smallMeeting } from '../kit/small-meeting.ts';
import { chinese } from '../kit/words.ts';
import { expect, test } from './stage/test.ts';

const { console: words, words: field } = chinese;

const voters = ['chair', 'li', 'wang', 'zhao'] as const;

/** More stops than the console has. */
const MANY = 120;

/** Walks with the tab key until this is focused, and shows that the focus can be seen there. */
const tabsTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MANY; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  const ring = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  expect(ring, 'the focus is seen').toBe(true);
};

const presses = async (page: Page, target: Locator): Promise<void> => {
  await tabsTo(page, target);
  await page.keyboard.press('Enter');
};

test('the console is run without a mouse: check-in, the next speaker, a ballot', async ({
  house,
  call,
  open,
}) => {
  const meeting = await call(smallMeeting(Date.now()));
  const looks = await Chair.of(meeting);
  const page = await open(`/m/${meeting.meeting}/console?role=facilitator#${house.staffKey}`, {
    size: 'laptop',
  });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const sheet = page.getByRole('dialog');
  const { keyboard } = page;
  /** Presses a key that a button offers. */
  const offered = async (key: string): Promise<void> => {
    await expect(page.locator(`[aria-keyshortcuts="${key.toUpperCase()}"]`)).toBeEnabled();
    await keyboard.press(key);
  };

  await test.step('check-in', async () => {
    await offered('n');
    await looks.until(({ procedure }) => procedure.status === 'checkingIn');
    await presses(page, button(fill(words.checkIn.quickLong.helped, { name: '孙阿姨' })));
    await presses(page, button(words.agenda.adopt));
    await looks.until(({ agenda }) => agenda.adoptedAt !== null);
  });
  const members = await Promise.all(
    voters.map(async (id) => ({ person: PersonId.parse(id), client: await meeting.member(id) })),
  );
  await Promise.all(members.map(({ person, client }) => checkIn(client, person)));
  await looks.waitsFor('孙阿姨', '李明', '王芳', '赵刚', '周敏');

  await test.step('opening, and on to the questions', async () => {
    await offered('n');
    await looks.until(({ procedure }) => procedure.status === 'inSession');
    for (const phase of ['rules', 'report', 'clarify']) {
      await offered('p');
      await expect(sheet).toBeVisible();
      await keyboard.press('Enter');
      await looks.until(({ phases }) => phases.runs.at(-1)?.phase === phase);
      await expect(sheet).toBeHidden();
    }
  });

  await test.step('the next speaker', async () => {
    const [, li] = members;
    if (li === undefined) throw new Error('nobody came');
    await li.client.command({
      type: 'RequestFloor',
      entry: EntryId.parse('hand-1'),
      person: li.person,
      kind: 'question',
      stance: null,
      replyTo: null,
    });
    await expect(button(fill(words.floor.call, { name: '李明' }))).toBeVisible();
    await keyboard.press('n');
    await looks.until(({ queue }) => queue.speaking === 'hand-1');
    await expect(button(words.floor.thank)).toBeVisible();
    await keyboard.press('n');
    await looks.until(({ queue }) => queue.speaking === null);
  });

  await test.step('a ballot', async () => {
    await keyboard.press('v');
    await expect(sheet.getByLabel(words.prepare.title)).toBeFocused();
    await keyboard.type('活动时间');
    await keyboard.press('Tab');
    await keyboard.type('每晚八点半结束。');
    await presses(page, sheet.getByRole('button', { name: words.prepare.put }));
    await offered('v');
    await looks.until(({ poll }) => Object.values(poll.polls)[0]?.status === 'open');
    const poll = PollId.parse(looks.state.poll.order[0]);
    const choice = { choice: 'vote', vote: 'for' } as const;
    await Promise.all(
      members.map(({ person, client }) => client.command({ type: 'AnswerPoll', poll, person, choice })),
    );
    await presses(page, button(words.ballot.fits.ask));
    await presses(page, sheet.getByRole('button', { name: new RegExp(`^${field.vote.against}`) }));
    await presses(page, sheet.getByRole('button', { name: words.answer.note }));
    await expect(page.getByText(words.ballot.complete)).toBeVisible();
    await presses(page, page.getByRole('button', { name: words.ballot.close, exact: true }));
    await offered('n');
    await looks.until((state) => state.poll.polls[poll]?.status === 'published');
    expect(looks.poll(poll).result?.tally).toMatchObject({ inFavour: 4, against: 1 });
  });

  await test.step('help', async () => {
    await keyboard.press('?');
    await expect(sheet.getByRole('heading', { name: words.help.title })).toBeVisible();
    await keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
});
