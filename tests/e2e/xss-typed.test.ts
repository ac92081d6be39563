import { ask } from '../kit/ask.ts';
import { chinese } from '../kit/words.ts';
import { payloads, upTo } from '../security/xss/payloads.ts';
import { WatchedPages } from '../security/xss/watched-pages.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { join, staff, console, ui } = chinese;

test.use({ trace: 'off' });

test('payloads that are typed, pasted or put into an address run nowhere', async ({
  browser,
  house,
  call,
}) => {
  const { meeting } = await doorsOpen(call);
  const pages = new WatchedPages(browser, house.url);
  const desk = await pages.open('desk', `/m/${meeting.meeting}/console?role=desk#${house.staffKey}`, {
    size: 'laptop',
  });
  const office = await pages.open('office', `/staff#${house.staffKey}`, { size: 'laptop' });
  await office.getByText(staff.meetings.title).first().waitFor();

  await test.step('the name of somebody who is not on the list', async () => {
    for (const name of upTo(40)
      .slice(0, 60)
      .filter((_, place) => place % 15 === 0)) {
      const phone = await pages.open('phone', `/j/${meeting.joinCode}`, { size: 'phone' });
      await phone.getByRole('button', { name: join.who.notListed }).click();
      await phone.getByLabel(join.walkIn.label).fill(name);
      await phone.getByRole('button', { name: join.code.go }).click();
      await phone.getByRole('button', { name: join.how.room }).click();
      await phone.waitForURL('**/phone/**');
      await desk.getByText(name).first().waitFor();
    }
    expect(await pages.found()).toEqual([]);
  });

  await test.step('a roster that is pasted', async () => {
    await pages.goTo(office, `/staff/meetings/${meeting.meeting}`);
    await office.getByRole('button', { name: staff.roster.paste }).click();
    const rows = payloads.flatMap((payload) => {
      const cell = `"${payload.replaceAll('"', '""')}"`;
      return [`${cell},${cell}`, `何平,${cell},${cell},${cell}`];
    });
    await office.getByLabel(staff.paste.field).fill(['姓名,代表,参会身份,表决权', ...rows].join('\n'));
    await office.getByText('<svg onload=__xss()>').first().waitFor();
    expect(await pages.found()).toEqual([]);
    await office.keyboard.press('Escape');
    await office.getByRole('button', { name: ui.sheet.discard }).click();
  });

  await test.step('names of staff', async () => {
    const cookie = await house.staffCookie();
    for (const name of upTo(40).filter((_, place) => place % 20 === 0)) {
      const invited = await ask(`${house.url}/api/staff/invite`, { body: { roles: ['desk'] }, cookie });
      const key = (invited.body as { path: string }).path.split('claim=')[1];
      const claimed = await ask(`${house.url}/api/staff/claim`, {
        body: { key, name, password: 'correct horse battery' },
      });
      expect(claimed.status).toBe(200);
    }
    await pages.goTo(office, '/staff?do=colleagues');
    await office.getByText('__xss()').first().waitFor();
    expect(await pages.found()).toEqual([]);
  });

  await test.step('a name and password nobody has', async () => {
    const door = await pages.open('door', '/staff', { size: 'laptop' });
    await door.getByLabel(console.login.name).fill('"><svg onload=__xss()>');
    await door.getByLabel(console.login.password).fill('<img src=x onerror=__xss()>');
    await door.getByRole('button', { name: console.login.go }).click();
    await door.getByText(chinese.refusals.WrongPassword).waitFor();
    expect(await pages.found()).toEqual([]);
  });

  await test.step('addresses', async () => {
    const attempt = encodeURIComponent('"><img src=x onerror=__xss()>');
    for (const path of [
      `/j/${attempt}`,
      `/j/#${attempt}`,
      `/j/#javascript:__xss()`,
      `/m/${attempt}/watch#${attempt}`,
      `/m/${meeting.meeting}/watch#javascript:__xss()`,
      `/m/${meeting.meeting}/screen#${attempt}`,
      `/m/${meeting.meeting}/phone/${attempt}`,
      `/m/${meeting.meeting}/console?role=${attempt}#${attempt}`,
      `/staff?do=${attempt}`,
      `/staff#claim=${attempt}`,
      `/staff/meetings/${attempt}?tab=${attempt}`,
      `/${attempt}`,
      `/api/${attempt}`,
      `/assets/${attempt}`,
    ]) {
      await pages.goTo(office, path);
      await office.waitForFunction(() => document.body.textContent.trim() !== '');
    }
    expect(await pages.found()).toEqual([]);
  });
  await pages.close();
});

/** Those that do not lead the page itself away, and the witness with it. */
const staying = payloads.filter((payload) => !payload.includes('http-equiv'));

test('the witness sees payloads run where a page makes words into HTML', async ({ browser, house }) => {
  const pages = new WatchedPages(browser, house.url);
  const page = await pages.openHtml('unsafe', '<p>unsafe</p>');
  await page.evaluate((attempts) => {
    for (const attempt of attempts) {
      const place = document.createElement('div');
      place.innerHTML = attempt;
      document.body.append(place);
    }
  }, staying);
  await page.waitForFunction(() =>
    (globalThis as { xssFound?: string[] }).xssFound?.includes('a payload ran'),
  );
  const found = await pages.found();
  for (const sign of [
    /a payload ran/,
    /an attribute onload/,
    /an element IFRAME/,
    /a script/,
    /asked .*xss.invalid/,
  ])
    expect(
      found.some((what) => sign.test(what)),
      String(sign),
    ).toBe(true);
  await pages.close();
});
