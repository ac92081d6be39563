import type { Page } from '@playwright/test';
import type { Language } from '@yishi/i18n';
import type { CalledMeeting } from '../../kit/called-meeting.ts';
import { comesIn } from '../../kit/on-the-phone.ts';
import { wordsIn } from '../../kit/words.ts';
import { expectAccessible } from './accessible.ts';
import { expect, type Fixtures } from './test.ts';

type Opened = Pick<Fixtures, 'open'> & { meeting: CalledMeeting; staffKey: string; language: Language };

/** Every screen that follows a meeting, each open on a device of its own; `home` is a phone in elder mode. */
export type Screens = Record<'hall' | 'home' | 'facilitator' | 'recorder' | 'desk' | 'watch' | 'wall', Page>;

/** The browser reports an answer that asks to sign in first. */
const signInFirst = /status of 401/;

const meetingTitle = '广场舞噪声联动协商会';

/** Opens the screens of a meeting that is checking in: 李明 in the hall, 王芳 at home. */
export const openScreens = async ({ open, meeting, staffKey, language }: Opened): Promise<Screens> => {
  const device = { language, scheme: 'auto' } as const;
  const room = `/m/${meeting.meeting}`;
  const console = (role: string) => `${room}/console?role=${role}#${staffKey}`;
  const [hall, home, facilitator, recorder, desk, watch, wall] = await Promise.all([
    open(`/j/${meeting.joinCode}`, { ...device, size: 'phone' }),
    open(`/j/${meeting.joinCode}`, { ...device, size: 'phone', textSize: 'elder' }),
    open(console('facilitator'), { ...device, size: 'laptop' }),
    open(console('recorder'), { ...device, size: 'laptop' }),
    open(console('desk'), { ...device, size: 'tablet' }),
    open(`${room}/watch#${meeting.watchKey}`, { ...device, size: 'laptop' }),
    open(`${room}/screen#${meeting.watchKey}`, { ...device, size: 'wall' }),
  ]);
  await comesIn(hall, { name: '李明', from: 'room' }, language);
  await comesIn(home, { name: '王芳', from: 'remote' }, language);
  return { hall, home, facilitator, recorder, desk, watch, wall };
};

/** The record of a meeting, once it may be read by everybody or as long as it may not. */
export const recordIsAccessible = async (
  { open, meeting, language }: Opened,
  words: string,
): Promise<void> => {
  const page = await open(`/m/${meeting.meeting}/record`, {
    size: 'laptop',
    language,
    scheme: 'auto',
    expects: signInFirst,
  });
  await expect(page.getByText(words).first()).toBeVisible();
  await expectAccessible(page, `the record: ${words}`);
};

/** The ways in: the board, and the three steps of joining. */
export const waysInAreAccessible = async ({ open, meeting, language }: Opened): Promise<void> => {
  const { join } = wordsIn(language);
  const board = await open('/', { size: 'laptop', language, scheme: 'auto' });
  const phone = await open('/j', { size: 'phone', language, scheme: 'auto' });
  await expect(board.getByText(meetingTitle).first()).toBeVisible();
  await expectAccessible(board, 'board');
  await expect(phone.getByText(join.code.title)).toBeVisible();
  await expectAccessible(phone, 'join: the code');
  await phone.getByLabel(join.code.label).fill(meeting.joinCode);
  await phone.getByRole('button', { name: join.code.go }).click();
  await expect(phone.getByText(join.who.title)).toBeVisible();
  await expectAccessible(phone, 'join: the name');
  await phone.getByRole('button', { name: '赵刚' }).click();
  await expect(phone.getByText(join.how.remote)).toBeVisible();
  await expectAccessible(phone, 'join: how');
};

/** The pages of staff: the door, the desk with its forms, a meeting that is prepared, the poster. */
export const officeIsAccessible = async ({ open, meeting, staffKey, language }: Opened): Promise<void> => {
  const { staff, console } = wordsIn(language);
  const device = { size: 'laptop', language, scheme: 'auto' } as const;
  const door = await open('/staff', { ...device, expects: signInFirst });
  await expect(door.getByText(console.login.title)).toBeVisible();
  await expectAccessible(door, 'staff: the door');
  const page = await open(`/staff#${staffKey}`, device);
  await expect(page.getByText(meetingTitle).first()).toBeVisible();
  const prepare = `/staff/meetings/${meeting.meeting}`;
  for (const [address, words] of [
    ['/staff', meetingTitle],
    ['/staff?do=create', staff.create.kind],
    ['/staff?do=practice', staff.practice.scenario],
    ['/staff?do=colleagues', staff.colleagues.invite],
    ['/staff?do=account', staff.account.title],
    [prepare, '李明'],
    [`${prepare}?tab=notice`, staff.notice.save],
    [`${prepare}?tab=agenda`, staff.agenda.help],
    [`${prepare}?tab=links`, staff.links.join],
    [`${prepare}/poster`, meeting.joinCode],
  ] as const) {
    await page.goto(new URL(address, page.url()).href);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectAccessible(page, address);
  }
};
