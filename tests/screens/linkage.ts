import { expect, type Page } from '@playwright/test';
import { ItemId, PhaseId, RoundId, StatementId, TaskId } from '@yishi/core';
import type { Scenario } from '@yishi/scenarios';
import type { CalledMeeting } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { isAway, raisesHand } from '../kit/on-the-phone.ts';
import { scenario } from '../kit/scenario-meeting.ts';
import { wordsIn } from '../kit/words.ts';
import type { Screen, Studio } from './studio.ts';

/** One has the floor, the other is at home. */
const leave = ['huang-xiuying', 'wu-lei'];

type Stage = {
  studio: Studio;
  told: Scenario;
  meeting: CalledMeeting;
  chair: Chair;
  /** The phone of somebody in the hall, and of somebody at home. */
  hall: Screen;
  home: Screen;
  console: Screen;
  watch: Screen;
  wall: Screen;
};

const nameOf = (told: Scenario, person: string): string =>
  told.people.find(({ id }) => id === person)?.name ?? person;

const text = (page: Page, words: string): Promise<void> =>
  expect(page.getByText(words).first()).toBeVisible();

/** Before the meeting: what staff prepare, and how residents come in. */
const coming = async (studio: Studio, told: Scenario): Promise<Omit<Stage, 'chair'>> => {
  const words = wordsIn(studio.language);
  const meeting = await studio.call('S05');
  const board = await studio.open('/', 'laptop');
  await text(board.page, told.notice.title);
  await studio.takes(board, 'board');
  const join = await studio.open('/j', 'phone');
  await text(join.page, words.join.code.title);
  await studio.takes(join, 'join-code');
  await join.page.getByLabel(words.join.code.label).fill(meeting.joinCode);
  await join.page.getByRole('button', { name: words.join.code.go }).click();
  await text(join.page, words.join.who.title);
  await studio.takes(join, 'join-name');
  await join.page.getByRole('button', { name: nameOf(told, 'wu-lei') }).click();
  await text(join.page, words.join.how.room);
  await studio.takes(join, 'join-how');
  await join.page.getByRole('button', { name: words.join.how.remote }).click();
  await text(join.page, words.phone.before.tryIt);
  await studio.takes(join, 'phone-before');
  await studio.takesElder(join, 'phone-before', (page) => text(page, words.phone.before.tryIt));
  const hall = await studio.openPhone(meeting, nameOf(told, 'huang-xiuying'));
  const console = await studio.openStaff(`/m/${meeting.meeting}/console?role=facilitator`);
  const watch = await studio.open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, 'laptop');
  const wall = await studio.open(`/m/${meeting.meeting}/screen#${meeting.watchKey}`, 'wall');
  return { studio, told, meeting, hall, home: join, console, watch, wall };
};

const everyone = async (stage: Stage, name: string): Promise<void> => {
  const { studio, hall, home, console, watch, wall } = stage;
  await studio.takes(console, `console-${name}`);
  await studio.takes(watch, `watch-${name}`);
  await studio.takes(wall, `screen-${name}`);
  await studio.takes(home, `phone-${name}`);
  await studio.takes(hall, `phone-hall-${name}`);
};

const checkingIn = async (stage: Stage): Promise<void> => {
  const { studio, meeting, chair, told } = stage;
  await chair.does({ type: 'OpenCheckIn' });
  studio.invites(meeting, { scenario: 'S05', leave });
  await chair.waitsFor(...told.people.map(({ name }) => name));
  await text(stage.home.page, wordsIn(studio.language).phone.gathering.title);
  await everyone(stage, 'check-in');
};

const opening = async (stage: Stage): Promise<void> => {
  const { studio, chair, told } = stage;
  const words = wordsIn(studio.language);
  await chair.does({
    type: 'AdoptAgenda',
    items: told.agenda.map(({ title, presenter, minutes }, n) => ({
      id: ItemId.parse(`item-${n}`),
      title,
      presenter,
      plannedMs: minutes * 60_000,
    })),
  });
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('rules');
  await text(stage.home.page, words.phone.rules.title);
  await everyone(stage, 'rules');
  for (const { page } of [stage.home, stage.hall])
    await page.getByRole('button', { name: words.phone.rules.know }).click();
  await chair.until(({ attendance }) =>
    Object.values(attendance.people).every(({ rulesAcknowledgedAt }) => rulesAcknowledgedAt !== null),
  );
};

const discussing = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, hall, home } = stage;
  const words = wordsIn(studio.language);
  const [text0] = told.statements;
  const [version] = text0?.versions ?? [];
  if (text0 === undefined || version === undefined) throw new Error('the scenario has no text');
  const item = ItemId.parse('item-0');
  await chair.goesTo('report');
  await chair.does({ type: 'OpenItem', item, seen: null });
  await chair.hears(2);
  await chair.goesTo('clarify');
  await chair.does({
    type: 'PutStatement',
    statement: StatementId.parse('covenant'),
    title: text0.title,
    paragraphs: version.paragraphs,
    item,
    scale: text0.scale,
  });
  await everyone(stage, 'statement');
  await chair.hears(2);
  await chair.goesTo('views');
  await raisesHand(hall.page, 'for', studio.language);
  await raisesHand(home.page, 'against', studio.language);
  const own = told.hands.filter(({ phase, person }) => phase === 'views' && !leave.includes(person)).length;
  await chair.until(
    ({ queue }) =>
      Object.values(queue.entries).filter(({ status }) => status === 'requested').length >= own + 2,
  );
  await everyone(stage, 'queue');
  await chair.givesFloor(await chair.handOf('huang-xiuying'));
  await text(hall.page, words.phone.floor.done);
  await everyone(stage, 'floor');
  await studio.takesDark(stage.console, 'console-floor', (page) => text(page, nameOf(told, 'huang-xiuying')));
  await studio.takesDark(home, 'phone-queue', (page) => text(page, words.phone.hand.withdraw));
  await studio.takesElder(home, 'phone-queue', (page) => text(page, words.phone.hand.withdraw));
  await studio.takesElder(hall, 'phone-floor', (page) => text(page, words.phone.floor.done));
  for (const tab of ['agenda', 'record', 'people'] as const) {
    await home.page.getByRole('button', { name: words.phone.tabs[tab] }).click();
    await studio.takes(home, `phone-tab-${tab}`);
  }
  await home.page.getByRole('button', { name: words.phone.tabs.now }).click();
  await home.page.context().setOffline(true);
  await isAway(home.page, studio.language);
  await studio.takes(home, 'phone-away');
  await home.page.context().setOffline(false);
  const wu = await chair.handOf('wu-lei');
  await chair.does({ type: 'PutOnDeck', entry: wu.id, seenOnDeck: null, reason: told.notice.title });
  await text(home.page, words.phone.onDeck.title);
  await studio.takes(home, 'phone-on-deck');
  await hall.page.getByRole('button', { name: words.phone.floor.done }).click();
  await chair.until(({ queue }) => queue.speaking === null);
  await home.page.getByRole('button', { name: words.phone.hand.withdraw }).click();
  await chair.until(({ queue }) => queue.entries[wu.id]?.status === 'withdrawn');
  await chair.hears(4);
};

const testing = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, hall, home, console } = stage;
  const words = wordsIn(studio.language);
  const statement = StatementId.parse('covenant');
  const answered = (round: number, count: number) =>
    chair.until(
      ({ consensus }) =>
        Object.keys(consensus.statements[statement]?.rounds[round]?.answers.answered ?? {}).length >= count,
    );
  await chair.goesTo('test');
  await chair.does({ type: 'OpenRound', statement, round: RoundId.parse('r1'), seen: 1 });
  await answered(0, 13);
  await text(home.page, words.phone.round.ask);
  await everyone(stage, 'round');
  await studio.takesElder(home, 'phone-round', (page) => text(page, words.phone.round.ask));
  await home.page.getByRole('button', { name: words.words.step.fistToFive.two }).click();
  await text(home.page, words.phone.round.check);
  await studio.takes(home, 'phone-round-reason');
  await home.page.getByRole('button', { name: words.phone.ballot.reselect }).click();
  for (const { page } of [home, hall]) {
    await page.getByRole('button', { name: words.words.step.fistToFive.three }).click();
    await page.getByRole('button', { name: words.phone.round.confirm }).click();
    await text(page, words.phone.round.counted);
  }
  await studio.takes(home, 'phone-round-answered');
  await answered(0, 15);
  await chair.does({ type: 'CloseRound', statement, round: RoundId.parse('r1'), seenMissing: 0 });
  await everyone(stage, 'round-result');
  await chair.goesTo('revise');
  const version = told.statements[0]?.versions[1];
  if (version === undefined) throw new Error('the scenario has no second version');
  await chair.does({ type: 'AmendStatement', statement, seen: 1, ...version });
  await everyone(stage, 'amended');
  await chair.does({ type: 'OpenRound', statement, round: RoundId.parse('r2'), seen: 2 });
  for (const { page } of [home, hall]) {
    await page.getByRole('button', { name: words.words.step.fistToFive.five }).click();
    await page.getByRole('button', { name: words.phone.round.confirm }).click();
  }
  await answered(1, 15);
  await chair.does({ type: 'CloseRound', statement, round: RoundId.parse('r2'), seenMissing: 0 });
  await chair.goesTo('decide');
  await studio.takes(console, 'console-decide');
  await chair.does({ type: 'ConcludeStatement', statement, seen: 2, outcome: 'consensus', poll: null });
  await text(home.page, words.phone.outcome.title);
  await everyone(stage, 'conclusion');
  for (const { page } of [home, hall])
    await page.getByRole('button', { name: words.phone.outcome.sign }).click();
  await text(home.page, words.phone.outcome.signed);
  for (const { page } of [home, hall]) await page.getByRole('button', { name: words.phone.act.ok }).click();
};

const closing = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, home, hall, meeting } = stage;
  const words = wordsIn(studio.language);
  await chair.does({ type: 'CallRecess', plannedMs: 600_000, reason: null });
  await text(home.page, words.phone.recess.title);
  await everyone(stage, 'recess');
  await chair.does({ type: 'ResumeSession' });
  await chair.goesTo('tasks');
  for (const { id, what, responsible, dueDays, from } of told.tasks) {
    const due = new Date(Date.now() + dueDays * 86_400_000).toISOString().slice(0, 10);
    const name = nameOf(told, responsible);
    const source = from === null || 'poll' in from ? null : { about: 'statement' as const, ...from };
    await chair.does({
      type: 'AssignTask',
      task: { id: TaskId.parse(id), what, responsible: { person: responsible, name }, due, from: source },
    });
  }
  await studio.takes(stage.console, 'console-tasks');
  await chair.does({
    type: 'StartPhase',
    phase: PhaseId.parse('close'),
    seen: PhaseId.parse('tasks'),
    reason: null,
  });
  await chair.does({
    type: 'CloseItem',
    item: ItemId.parse('item-0'),
    conclusion: told.agenda[0]?.conclusion ?? '',
  });
  await chair.does({
    type: 'SkipItem',
    item: ItemId.parse('item-1'),
    reason: told.agenda[1]?.conclusion ?? '',
  });
  await chair.does({ type: 'CloseMeeting' });
  await everyone(stage, 'closed');
  await chair.does({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
  await text(home.page, words.phone.sign.title);
  await everyone(stage, 'signing');
  for (const { page } of [home, hall]) {
    await page.getByRole('button', { name: words.phone.sign.sign }).click();
    await page.getByRole('button', { name: words.phone.sign.signGo }).click();
    await text(page, words.phone.sign.signed);
  }
  await chair.until(({ record }) => Object.keys(record.signatures).length >= told.people.length - 3);
  await chair.does({ type: 'SealRecord' });
  await text(home.page, words.phone.closed.sealed);
  await everyone(stage, 'sealed');
  const record = await studio.open(`/m/${meeting.meeting}/record#${meeting.watchKey}`, 'laptop');
  await text(record.page, told.notice.title);
  await studio.takes(record, 'record');
  await studio.takes(record, 'record-whole', true);
};

/** A whole linkage meeting (S05), from its notice to its sealed record. */
export const linkage = async (studio: Studio): Promise<void> => {
  const told = scenario('S05', studio.language === 'en' ? 'en' : 'zh');
  const scene = await coming(studio, told);
  const stage = { ...scene, chair: await Chair.of(scene.meeting, told.notice.title) };
  await checkingIn(stage);
  await opening(stage);
  await discussing(stage);
  await testing(stage);
  await closing(stage);
};
