import { Chair } from '../kit/chair.ts';
import { isAway, raisesHand } from '../kit/on-the-phone.ts';
import { scenario } from '../kit/scenario.ts';
import { wordsIn } from '../kit/words.ts';
import { agreeing } from './linkage-agreeing.ts';
import { closing } from './linkage-closing.ts';
import { comesInSlowly, office } from './office.ts';
import { nameOf, reasonIn, says, type Stage, takesMoment, tongueOf } from './stage.ts';
import type { Studio } from './studio.ts';

/** One has the floor in the hall, the other waits at home. */
const leave = ['huang-xiuying', 'wu-lei'];

const opening = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, meeting, screens } = stage;
  const { console: desk, phone, words } = wordsIn(studio.language);
  const { console, home, hall } = screens;
  await chair.does({ type: 'OpenCheckIn' });
  studio.invites(meeting, { scenario: 'S05', leave });
  await chair.waitsFor(...told.people.map(({ name }) => name));
  await says(home.page, phone.gathering.title);
  await takesMoment(stage, 'check-in', ['console', 'wall']);
  await console.page.getByRole('button', { name: desk.agenda.adopt }).click();
  await chair.until(({ agenda }) => agenda.adoptedAt !== null);
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('rules');
  await says(home.page, words.rulesOfOrder.title);
  await takesMoment(stage, 'rules', ['wall', 'home']);
  for (const { page } of [home, hall]) await page.getByRole('button', { name: phone.rules.know }).click();
  await chair.until(({ attendance }) =>
    Object.values(attendance.people).every(({ rulesAcknowledgedAt }) => rulesAcknowledgedAt !== null),
  );
};

/** Waits for so many hands, so that none comes between the chair's look at the queue and the call. */
const handsUp = ({ chair }: Stage, count: number): Promise<void> =>
  chair.until(
    ({ queue }) =>
      Object.values(queue.entries).filter(({ status }) => status === 'requested').length >= count,
  );

const reporting = async (stage: Stage): Promise<void> => {
  const { chair, told } = stage;
  const [statement] = told.statements;
  const [item] = chair.state.agenda.items;
  const [version] = statement?.versions ?? [];
  if (statement === undefined || item === undefined || version === undefined)
    throw new Error('no text is told');
  await chair.goesTo('report');
  await chair.does({ type: 'OpenItem', item: item.id, seen: null });
  await takesMoment(stage, 'agenda', ['wall']);
  await handsUp(stage, 2);
  await chair.hears(2);
  await chair.goesTo('clarify');
  const { id, title, scale } = statement;
  const { paragraphs } = version;
  await chair.does({ type: 'PutStatement', statement: id, title, paragraphs, item: item.id, scale });
  await handsUp(stage, 2);
  await chair.hears(2);
};

const debating = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, screens } = stage;
  const { phone } = wordsIn(studio.language);
  const { console, watch, hall, home } = screens;
  await chair.goesTo('views');
  await raisesHand(hall.page, 'for', studio.language);
  await raisesHand(home.page, 'against', studio.language);
  const hands = told.hands.filter(({ phase, person }) => phase === 'views' && !leave.includes(person)).length;
  await handsUp(stage, hands + 2);
  await chair.givesFloor(await chair.handOf('huang-xiuying'));
  await says(hall.page, phone.floor.done);
  const speaker = nameOf(told, 'huang-xiuying');
  for (const { page } of [console, watch, screens.wall, home]) await says(page, speaker);
  await takesMoment(stage, 'floor', ['console', 'watch', 'wall', 'hall', 'home']);
  await studio.takesDark(console, 'console-floor', (page) => says(page, speaker));
  await studio.takesElder(home, 'phone-floor', (page) => says(page, phone.hand.withdraw));
  await beside(stage);
  await hall.page.getByRole('button', { name: phone.floor.done }).click();
  await chair.until(({ queue }) => queue.speaking === null);
  await chair.hears(hands);
};

/** The agenda on a phone, a lost network, the call that one is next, and the recorder meanwhile. */
const beside = async ({ studio, chair, told, meeting, screens: { home } }: Stage): Promise<void> => {
  const { console: desk, phone } = wordsIn(studio.language);
  const { page } = home;
  await page.getByRole('button', { name: phone.tabs.agenda, exact: true }).click();
  await studio.takes(home, 'phone-agenda');
  await page.getByRole('button', { name: phone.tabs.now, exact: true }).click();
  await page.context().setOffline(true);
  await isAway(page, studio.language);
  await studio.takes(home, 'phone-away');
  await page.context().setOffline(false);
  const { id } = await chair.handOf('wu-lei');
  await chair.does({ type: 'PutOnDeck', entry: id, seenOnDeck: null, reason: reasonIn(studio) });
  await says(page, phone.onDeck.title);
  await studio.takes(home, 'phone-on-deck');
  const recorder = await studio.openStaff(`/m/${meeting.meeting}/console?role=recorder`);
  await says(recorder.page, desk.minutes.write);
  await recorder.page.locator('[contenteditable=true]').first().click();
  for (const line of told.agenda[0]?.recorded ?? []) {
    await recorder.page.keyboard.insertText(line);
    await recorder.page.keyboard.press('Enter');
  }
  await studio.takes(recorder, 'console-recorder');
  await recorder.page.close();
  await page.getByRole('button', { name: phone.hand.withdraw }).click();
  await chair.until(({ queue }) => queue.entries[id]?.status === 'withdrawn');
  await says(page, phone.hand.ask);
  await studio.takes(home, 'phone-speaking');
};

/** A whole linkage meeting (S05), from its notice to its sealed record. */
export const linkage = async (studio: Studio): Promise<void> => {
  const told = scenario('S05', tongueOf(studio));
  const meeting = await studio.call('S05');
  const room = `/m/${meeting.meeting}`;
  await office(studio, meeting);
  const home = await comesInSlowly(studio, meeting, nameOf(told, 'wu-lei'));
  const hall = await studio.openPhone(meeting, nameOf(told, 'huang-xiuying'));
  const console = await studio.openStaff(`${room}/console?role=facilitator`);
  const watch = await studio.open(`${room}/watch#${meeting.watchKey}`, 'laptop');
  const wall = await studio.open(`${room}/screen#${meeting.watchKey}`, 'wall');
  const chair = await Chair.of(meeting, reasonIn(studio));
  const stage = { studio, told, meeting, chair, screens: { console, watch, wall, hall, home } };
  await opening(stage);
  await reporting(stage);
  await debating(stage);
  await agreeing(stage);
  await closing(stage);
};
