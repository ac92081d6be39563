import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '@yishi/i18n';
import type { CalledMeeting } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { checkIn } from '../kit/check-in.ts';
import { smallMeeting } from '../kit/small-meeting.ts';
import { wordsIn } from '../kit/words.ts';
import { expect, type Fixtures, test } from './stage/test.ts';

const hours = { id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] };

/** Nothing that axe finds, each finding with its rule and its place. */
const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(found, screen).toEqual([]);
};

type Hall = { meeting: CalledMeeting; chair: Chair; li: Awaited<ReturnType<CalledMeeting['member']>> };

/** A small meeting in session, with 李明 on a device of his own. */
const inSession = async (call: Fixtures['call']): Promise<Hall> => {
  const meeting = await call(smallMeeting(Date.now()));
  const chair = await Chair.of(meeting);
  await chair.does({ type: 'OpenCheckIn' });
  const li = await meeting.member('li');
  await checkIn(li, 'li');
  await chair.waitsFor('李明');
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');
  return { meeting, chair, li };
};

/** Every page, and the words that are there once it shows what it is for. */
const pagesOf = ({ meeting, joinCode, watchKey }: CalledMeeting, language: 'zh-CN' | 'en') => {
  const { join } = wordsIn(language);
  const [motion = ''] = hours.paragraphs;
  const title = '广场舞噪声联动协商会';
  return [
    ['/', title],
    ['/j', join.code.title],
    [`/j/${joinCode}`, join.who.title],
    [`/m/${meeting}/phone/li`, motion],
    [`/m/${meeting}/console?role=facilitator`, motion],
    [`/m/${meeting}/watch#${watchKey}`, motion],
    [`/m/${meeting}/screen#${watchKey}`, motion],
    [`/m/${meeting}/record`, title],
    ['/staff', title],
    [`/staff/meetings/${meeting}`, '李明'],
    [`/staff/meetings/${meeting}/poster`, joinCode],
  ] as const;
};

/** Somebody whose device has the key of 李明 and is signed in as staff, so that every door opens. */
const signIn = async (page: Page, { meeting, li }: Hall): Promise<void> => {
  const [name = '', value = ''] = meeting.cookie.split('=');
  await page.context().addCookies([{ name, value, url: page.url() }]);
  await page.evaluate(([key, token]) => localStorage.setItem(key, token), [
    `yishi.token.${meeting.meeting}.li`,
    li.token,
  ] as const);
};

for (const language of languages)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any screen during a ballot, in ${language}, ${scheme}`, async ({
      call,
      open,
    }) => {
      const hall = await inSession(call);
      await hall.chair.opensBallot(hours);
      hall.li.close();
      const page = await open('/j', { size: 'laptop', language, scheme });
      await signIn(page, hall);
      for (const [path, words] of pagesOf(hall.meeting, language)) {
        await page.goto(new URL(path, page.url()).href);
        await expect(page.getByText(words).first()).toBeVisible();
        await expectAccessible(page, path);
      }
    });
