import { chinese } from '../kit/words.ts';
import { checkingIn } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { phone: words, texts } = chinese;

test('a resident suggests an item from the phone, and the chair puts it on the agenda', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { facilitator, meeting } = await checkingIn({ house, call, open });
  const { console, sheet } = facilitator;
  await facilitator.presses(console.agenda.edit);
  const opened = sheet.getByLabel(console.agenda.suggestions);
  await opened.click();
  await expect(opened).toBeChecked();

  const li = await phone(meeting, '李明');
  await li.getByRole('button', { name: words.tabs.agenda, exact: true }).click();
  await li.getByRole('button', { name: words.agenda.suggest }).click();
  await li.getByLabel(words.agenda.suggestName, { exact: true }).fill('楼下的路灯');
  await li.getByLabel(words.agenda.suggestWhy).fill('天黑以后看不清路。');
  await li.getByRole('button', { name: words.agenda.suggestSend }).click();
  await expect(li.getByText(words.agenda.suggestSent)).toBeVisible();

  const suggestion = sheet.getByRole('listitem').filter({ hasText: '楼下的路灯' });
  await expect(suggestion).toContainText('李明');
  await expect(suggestion).toContainText('天黑以后看不清路。');
  await suggestion.getByRole('button', { name: texts.suggestions.accept }).click();
  await expect(li.getByRole('dialog').getByText('楼下的路灯')).toBeHidden();
  await facilitator.settles(console.agenda.adopt);
  await li.getByRole('button', { name: words.act.ok }).click();
  await expect(li.getByText('楼下的路灯')).toBeVisible();
});
