import type { Page } from '@playwright/test';
import { networkAway } from '../kit/device.ts';
import { chinese } from '../kit/words.ts';
import { checkingIn } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const { phone: words, texts, ui } = chinese;

type House = Parameters<typeof checkingIn>[0];

/** A meeting whose chair asks for suggestions, and whose agenda is open on the console. */
const askingForSuggestions = async (house: House) => {
  const { facilitator, meeting } = await checkingIn(house);
  const { console, sheet } = facilitator;
  await facilitator.presses(console.agenda.edit);
  const opened = sheet.getByLabel(console.agenda.suggestions);
  await opened.click();
  await expect(opened).toBeChecked();
  return { facilitator, meeting, sheet };
};

const writesSuggestion = async (li: Page): Promise<void> => {
  await li.getByRole('button', { name: words.tabs.agenda, exact: true }).click();
  await li.getByRole('button', { name: words.agenda.suggest }).click();
  await li.getByLabel(words.agenda.suggestName, { exact: true }).fill('楼下的路灯');
  await li.getByLabel(words.agenda.suggestWhy).fill('天黑以后看不清路。');
  await expect(li.getByRole('button', { name: words.agenda.suggestSend })).toBeEnabled();
};

test('a resident suggests an item from the phone, and the chair puts it on the agenda', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { facilitator, meeting, sheet } = await askingForSuggestions({ house, call, open });
  const { console } = facilitator;

  const li = await phone(meeting, '李明');
  await writesSuggestion(li);
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

test('a suggestion is called sent only when the server has it, though the network went away unnoticed', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { meeting, sheet } = await askingForSuggestions({ house, call, open });
  const li = await phone(meeting, '李明', { expects: networkAway });
  await writesSuggestion(li);
  await li.context().setOffline(true);
  await li.getByRole('button', { name: words.agenda.suggestSend }).click();
  await expect(li.getByText(words.agenda.suggestWaits)).toBeVisible();
  await expect(li.getByText(words.agenda.suggestSent)).toBeHidden();

  await li.context().setOffline(false);
  await expect(li.getByText(words.agenda.suggestSent)).toBeVisible({ timeout: 60_000 });
  await expect(sheet.getByRole('listitem').filter({ hasText: '楼下的路灯' })).toContainText('李明');
});

test('a suggestion that arrived without an answer, and is sent again, stands there once', async ({
  house,
  call,
  open,
  phone,
}) => {
  const { meeting, sheet } = await askingForSuggestions({ house, call, open });
  const li = await phone(meeting, '李明');
  let answers = true;
  await li.routeWebSocket(/\/collab\//, (page) => {
    const server = page.connectToServer();
    server.onMessage((message) => {
      if (answers) page.send(message);
    });
  });
  await writesSuggestion(li);
  answers = false;
  await li.getByRole('button', { name: words.agenda.suggestSend }).click();
  const suggestion = sheet.getByRole('listitem').filter({ hasText: '楼下的路灯' });
  await expect(suggestion).toBeVisible();
  await expect(li.getByText(words.agenda.suggestSending)).toBeVisible();

  await li.getByRole('dialog').getByRole('button', { name: ui.sheet.close }).click();
  answers = true;
  await li.getByRole('button', { name: words.agenda.suggest }).click();
  await expect(li.getByLabel(words.agenda.suggestName, { exact: true })).toHaveValue('楼下的路灯');
  await li.getByRole('button', { name: words.agenda.suggestSend }).click();
  await expect(li.getByText(words.agenda.suggestSent)).toBeVisible();
  await expect(suggestion).toHaveCount(1);
});
