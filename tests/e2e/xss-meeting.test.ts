import type { Page } from '@playwright/test';
import { PersonId } from '@yishi/core';
import { marked } from 'marked';
import { ask } from '../kit/ask.ts';
import { Chair } from '../kit/chair.ts';
import { comesIn } from '../kit/on-the-phone.ts';
import { chinese } from '../kit/words.ts';
import {
  closesPoll,
  corrects,
  dissents,
  draftsPoll,
  enrolsTheRest,
  hostileRequest,
  leavesTasks,
  opensPoll,
  pollCount,
  putsStatement,
  reasonAt,
  statementCount,
  writesTexts,
} from '../security/xss/hostile-meeting.ts';
import { payloads } from '../security/xss/payloads.ts';
import { WatchedPages } from '../security/xss/watched-pages.ts';
import { Facilitator } from './stage/facilitator.ts';
import { expect, test } from './stage/test.ts';

/** Without what HTML and Markdown may change: blanks, ends of lines, and the sign that cannot stand in a page. */
const plain = (words: string): string => words.replaceAll(/[\s\ufffd]/g, '').replaceAll('\0', '');

/** Attempts that a page does not show as they were written. */
const unseen = async (page: Page): Promise<string[]> => {
  const text = plain(await page.evaluate(() => document.body.textContent));
  return payloads.filter((payload) => !text.includes(plain(payload)));
};

const expected = ['chair', 'li', 'wang', 'zhao', 'sun'];

test.use({ trace: 'off' });

test('a meeting made of payloads runs none of them, on any screen, in the record or in its exports', async ({
  browser,
  house,
  call,
}) => {
  const meeting = await call(hostileRequest());
  const chair = await Chair.of(meeting, reasonAt(0));
  const pages = new WatchedPages(browser, house.url);
  const room = `/m/${meeting.meeting}`;
  await enrolsTheRest(chair);
  await chair.does({ type: 'OpenCheckIn' });
  const items = await writesTexts(house.url, meeting);

  const [phone, watch, wall, facilitator, recorder] = await Promise.all([
    pages.open('phone', `/j/${meeting.joinCode}`, { size: 'phone' }),
    pages.open('watch', `${room}/watch#${meeting.watchKey}`, { size: 'laptop' }),
    pages.open('wall', `${room}/screen#${meeting.watchKey}`, { size: 'wall' }),
    pages.open('console', `${room}/console?role=facilitator#${house.staffKey}`, { size: 'laptop' }),
    pages.open('recorder', `${room}/console?role=recorder#${house.staffKey}`, { size: 'laptop' }),
  ]);

  await test.step('names on the way in, on the roster and on the table', async () => {
    await comesIn(phone, { name: '李明', from: 'room' });
    for (const id of expected.filter((each) => each !== 'li'))
      await chair.does({
        type: 'CheckIn',
        person: PersonId.parse(id),
        channel: id === 'sun' ? 'helped' : 'telephone',
        identity: 'known',
      });
    await chair.waitsFor('李明');
    await chair.does({ type: 'ExcusePerson', person: PersonId.parse('x0'), reason: reasonAt(4) });
    await chair.does({ type: 'AdoptAgenda', items: [...items] });
    await chair.does({ type: 'OpenSession' });
    await chair.goesTo('views');
    const [first] = items;
    if (first === undefined) throw new Error('nothing on the agenda');
    await chair.does({ type: 'OpenItem', item: first.id, seen: null });
    for (const page of [phone, watch, wall, facilitator, recorder]) await pages.shows(page, first.title);
    for (const tab of ['agenda', 'record', 'people', 'now'] as const)
      await phone.getByRole('button', { name: chinese.phone.tabs[tab] }).click();
    await new Facilitator(facilitator).opensPanels(async () => expect(await pages.found()).toEqual([]));
  });

  await test.step('statements, rounds, reasons and dissents', async () => {
    await chair.goesTo('test');
    for (let place = 0; place < statementCount; place += 1) {
      await putsStatement(chair, place);
      await pages.shows(watch, reasonAt(place).slice(0, 40));
      await dissents(chair, place);
    }
    expect(await pages.found()).toEqual([]);
  });

  await test.step('ballots with options', async () => {
    for (let place = 0; place < pollCount; place += 1) {
      await opensPoll(chair, place);
      const [option] = draftsPoll(place).options;
      for (const page of [phone, watch, facilitator]) await pages.shows(page, option?.label ?? '');
      await closesPoll(chair, place);
    }
    expect(await pages.found()).toEqual([]);
  });

  await test.step('tasks, the end, and the record', async () => {
    await leavesTasks(chair);
    const [first, second] = items;
    if (first === undefined || second === undefined) throw new Error('nothing on the agenda');
    await chair.does({ type: 'CloseItem', item: first.id, conclusion: reasonAt(5) });
    await chair.does({ type: 'SkipItem', item: second.id, reason: reasonAt(6) });
    await chair.does({ type: 'CallRecess', plannedMs: null, reason: reasonAt(7) });
    await chair.does({ type: 'ResumeSession' });
    await chair.does({ type: 'CloseMeeting', reason: reasonAt(8) });
    await chair.does({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
    await corrects(chair);
    const record = await pages.open('record', `${room}/record`, { size: 'laptop' });
    await pages.shows(record, reasonAt(8));
    expect(await unseen(record)).toEqual([]);
    expect(await pages.found()).toEqual([]);
  });

  await test.step('pages of staff, and what anybody may read', async () => {
    const office = await pages.open('office', `/staff#${house.staffKey}`, { size: 'laptop' });
    await pages.shows(office, chair.state.procedure.notice?.title ?? '');
    const prepare = `/staff/meetings/${meeting.meeting}`;
    for (const path of [
      prepare,
      `${prepare}?tab=notice`,
      `${prepare}?tab=agenda`,
      `${prepare}?tab=links`,
      `${prepare}/poster`,
      '/',
      `/j/${meeting.joinCode}`,
      `/api${room.replace('/m/', '/meetings/')}/record`,
      '/api/board',
    ]) {
      await pages.goTo(office, path);
      await office.waitForFunction(() => document.body.textContent.includes('xss'));
    }
    expect(await pages.found()).toEqual([]);
  });

  await test.step('the record as Markdown, made into a page without any policy', async () => {
    const { body } = await ask(`${house.url}/api/meetings/${meeting.meeting}/record.md`);
    const page = await pages.openHtml('Markdown', await marked(String(body)));
    expect(await unseen(page)).toEqual([]);
    expect(await pages.found()).toEqual([]);
  });
  await pages.close();
});
