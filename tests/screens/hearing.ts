import { expect, type Page } from '@playwright/test';
import { PersonId, PollId } from '@yishi/core';
import type { Scenario } from '@yishi/scenarios';
import { Chair } from '../kit/chair.ts';
import { isAway, isCounted, votes } from '../kit/on-the-phone.ts';
import { scenario } from '../kit/scenario-meeting.ts';
import { wordsIn } from '../kit/words.ts';
import type { Screen, Studio } from './studio.ts';

/** Who votes against, and who is at home: their phones are the ones in the pictures. */
const leave = ['gong-zhiqiang', 'wu-lei', 'he-chunlian'];

type Stage = {
  studio: Studio;
  chair: Chair;
  told: Scenario;
  hall: Screen;
  home: Screen;
  console: Screen;
  watch: Screen;
  wall: Screen;
};

const text = (page: Page, words: string): Promise<void> =>
  expect(page.getByText(words).first()).toBeVisible();

const everyone = async ({ studio, hall, home, console, watch, wall }: Stage, name: string): Promise<void> => {
  await studio.takes(console, `console-${name}`);
  await studio.takes(watch, `watch-${name}`);
  await studio.takes(wall, `screen-${name}`);
  await studio.takes(home, `phone-${name}`);
  await studio.takes(hall, `phone-hall-${name}`);
};

const deciding = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, hall, home, console, watch, wall } = stage;
  const { language } = studio;
  const words = wordsIn(language);
  const motion = told.polls[0];
  if (motion === undefined) throw new Error('the scenario has no motion');
  const { id, title, paragraphs, form, rule, effect } = motion;
  await chair.goesTo('decide');
  await chair.opensBallot({ id, title, paragraphs }, { form, rule, effect });
  await chair.until(({ poll }) => Object.keys(poll.polls[id]?.answers.answered ?? {}).length >= 14);
  await text(home.page, paragraphs[0] ?? title);
  await everyone(stage, 'ballot');
  const open = (page: Page) => text(page, paragraphs[0] ?? title);
  await studio.takesDark(home, 'phone-ballot', open);
  await studio.takesElder(home, 'phone-ballot', open);
  await studio.takesDark(console, 'console-ballot', open);
  await studio.takesDark(watch, 'watch-ballot', open);
  await home.page.getByRole('button', { name: new RegExp(`^${words.words.vote.for}`) }).click();
  await text(home.page, words.phone.ballot.check);
  await studio.takes(home, 'phone-ballot-confirm');
  await home.page.getByRole('button', { name: words.phone.ballot.reselect }).click();
  await home.page.context().setOffline(true);
  await isAway(home.page, language);
  await votes(home.page, 'for', language);
  await text(home.page, words.phone.delivery.offlineTitle);
  await studio.takes(home, 'phone-ballot-offline');
  await home.page.context().setOffline(false);
  await isCounted(home.page, language);
  await studio.takes(home, 'phone-ballot-counted');
  await votes(hall.page, 'against', language);
  await isCounted(hall.page, language);
  await chair.does({ type: 'CallClosing', poll: PollId.parse(id), graceMs: 60_000 });
  await studio.takes(console, 'console-ballot-closing');
  await chair.does({ type: 'ClosePoll', poll: PollId.parse(id), seenMissing: 1 });
  await studio.takes(console, 'console-counted');
  await chair.does({ type: 'PublishPoll', poll: PollId.parse(id) });
  await text(hall.page, words.phone.result.dissent);
  await everyone(stage, 'result');
  await studio.takesDark(home, 'phone-result', (page) => text(page, title));
  await studio.takesDark(wall, 'screen-result', (page) => text(page, title));
  await hall.page.getByRole('button', { name: words.phone.result.dissent }).click();
  await text(hall.page, words.phone.result.dissentTitle);
  await studio.takes(hall, 'phone-dissent');
};

/** The ballot of a hearing (S01): thirty people at the table, seventeen of them voting. */
export const hearing = async (studio: Studio): Promise<void> => {
  const told = scenario('S01', studio.language === 'en' ? 'en' : 'zh');
  const named = (person: string): string => told.people.find(({ id }) => id === person)?.name ?? person;
  const meeting = await studio.call('S01');
  const chair = await Chair.of(meeting, told.notice.title);
  await chair.does({ type: 'OpenCheckIn' });
  const hall = await studio.openPhone(meeting, named('gong-zhiqiang'));
  const home = await studio.openPhone(meeting, named('wu-lei'), 'remote');
  const silent = await meeting.member('he-chunlian');
  await silent.command({
    type: 'CheckIn',
    person: PersonId.parse('he-chunlian'),
    channel: 'room',
    identity: 'code',
  });
  studio.invites(meeting, { scenario: 'S01', leave });
  const absent = new Set<string>(told.absent.map(({ person }) => person));
  await chair.waitsFor(...told.people.filter(({ id }) => !absent.has(id)).map(({ name }) => name));
  await chair.does({ type: 'OpenSession' });
  const console = await studio.openStaff(`/m/${meeting.meeting}/console?role=facilitator`);
  const watch = await studio.open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, 'laptop');
  const wall = await studio.open(`/m/${meeting.meeting}/screen#${meeting.watchKey}`, 'wall');
  await deciding({ studio, chair, told, hall, home, console, watch, wall });
};
