import { readGeneralMinutes } from '@yishi/collab';
import { fill } from '@yishi/i18n';
import { openText } from '../kit/shared-text.ts';
import { chinese } from '../kit/words.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { texts } = chinese;

test('what is pasted into the minutes arrives though it is long; far too much is refused in words', async ({
  house,
  call,
  open,
}) => {
  const { meeting, chair } = await doorsOpen(call);
  await chair.checksInAssisted();
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  const page = await open(`/m/${meeting.meeting}/console?role=recorder#${house.staffKey}`, {
    size: 'laptop',
    expects: /WebSocket/,
  });
  const text = await openText({ url: house.url, meeting: meeting.meeting }, 'minutes', {
    door: 'staff',
    role: 'recorder',
    cookie: meeting.cookie,
  });
  const kept = () => readGeneralMinutes(text.doc).join('').length;
  const editor = page.getByRole('textbox', {
    name: fill(texts.minutes.of, { title: texts.minutes.general }),
  });
  await editor.click();
  await page.keyboard.insertText('会'.repeat(40_000));
  await expect.poll(kept).toBe(40_000);
  await page.keyboard.insertText('议'.repeat(200_000));
  await expect(page.getByText(texts.state.tooLong)).toBeVisible();
  await expect(editor).not.toBeEditable();
  expect(kept()).toBe(40_000);
  await page.getByRole('button', { name: texts.state.again }).click();
  await expect(editor).toBeEditable();
  await expect.poll(() => editor.innerText().then(({ length }) => length)).toBe(40_000);
  text.close();
});
