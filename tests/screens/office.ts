import type { CalledMeeting } from '../kit/called-meeting.ts';
import { scenario } from '../kit/scenario.ts';
import { wordsIn } from '../kit/words.ts';
import { nameOf, says, tongueOf } from './stage.ts';
import type { Screen, Studio } from './studio.ts';

/** The pages of staff before a meeting. */
export const office = async (studio: Studio, meeting: CalledMeeting): Promise<void> => {
  const told = scenario('S05', tongueOf(studio));
  const staff = await studio.openStaff('/staff');
  await says(staff.page, told.notice.title);
  await studio.takes(staff, 'staff');
  await staff.page.goto(new URL('/staff?do=create', staff.page.url()).href);
  await staff.page.getByRole('textbox').first().waitFor();
  await studio.takes(staff, 'staff-create');
  await staff.page.goto(new URL(`/staff/meetings/${meeting.meeting}`, staff.page.url()).href);
  await says(staff.page, nameOf(told, 'wu-lei'));
  await studio.takes(staff, 'staff-roster');
  await staff.page.goto(new URL(`/staff/meetings/${meeting.meeting}/poster`, staff.page.url()).href);
  await says(staff.page, meeting.joinCode);
  await studio.takes(staff, 'staff-poster', true);
  await staff.page.close();
};

/** Comes in on a phone step by step, with a picture of each; answers the phone. */
export const comesInSlowly = async (
  studio: Studio,
  meeting: CalledMeeting,
  name: string,
): Promise<Screen> => {
  const { join, phone } = wordsIn(studio.language);
  const screen = await studio.open('/j', 'phone');
  const { page } = screen;
  await says(page, join.code.title);
  await studio.takes(screen, 'join-code');
  await page.getByLabel(join.code.label).fill(meeting.joinCode);
  await page.getByRole('button', { name: join.code.go }).click();
  await says(page, join.who.title);
  await studio.takes(screen, 'join-name');
  await page.getByRole('button', { name }).click();
  await says(page, join.how.room);
  await page.getByRole('button', { name: join.how.remote }).click();
  await says(page, phone.before.tryIt);
  await studio.takes(screen, 'phone-before');
  return screen;
};
