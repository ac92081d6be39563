import { expect, type Page } from '@playwright/test';
import type { Scenario } from '@yishi/scenarios';
import type { CalledMeeting } from '../kit/called-meeting.ts';
import type { Chair } from '../kit/chair.ts';
import type { Screen, Studio } from './studio.ts';

/** The screens of one meeting: `hall` and `home` are phones, of somebody in the hall and of somebody at home. */
type Screens = Record<'console' | 'watch' | 'wall' | 'hall' | 'home', Screen>;

/** A meeting with everybody who is in the pictures. */
export type Stage = {
  studio: Studio;
  told: Scenario;
  meeting: CalledMeeting;
  chair: Chair;
  screens: Screens;
};

const prefixes: Record<keyof Screens, string> = {
  console: 'console',
  watch: 'watch',
  wall: 'screen',
  hall: 'phone-hall',
  home: 'phone',
};

/** One moment on several screens. */
export const takesMoment = async (
  { studio, screens }: Stage,
  moment: string,
  shown: readonly (keyof Screens)[],
): Promise<void> => {
  for (const which of shown) await studio.takes(screens[which], `${prefixes[which]}-${moment}`);
};

/** Waits until the page says this. */
export const says = (page: Page, words: string): Promise<void> =>
  expect(page.getByText(words).first()).toBeVisible({ timeout: 15_000 });

export const nameOf = ({ people }: Scenario, person: string): string =>
  people.find(({ id }) => id === person)?.name ?? person;

/** What the chair says where the rules ask for a reason. */
export const reasonIn = ({ language }: Studio): string =>
  language === 'en' ? 'Called away at home; everybody agreed.' : '家里有急事，大家同意让一让。';

export const tongueOf = ({ language }: Studio): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh');
