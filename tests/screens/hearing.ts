import { PersonId, type PollId } from '@yishi/core';
import { Chair } from '../kit/chair.ts';
import { isAway, isCounted, votes } from '../kit/on-the-phone.ts';
import { scenario } from '../kit/scenario.ts';
import { wordsIn } from '../kit/words.ts';
import { nameOf, says, type Stage, takesMoment, tongueOf } from './stage.ts';
import type { Studio } from './studio.ts';

/** Who votes against in the hall, who is at home, and who takes their time: they are not played. */
const leave = ['gong-zhiqiang', 'wu-lei', 'he-chunlian'];

/** Voters who answer by themselves. */
const PLAYED = 14;

const voting = async (stage: Stage, poll: PollId, motion: string): Promise<void> => {
  const { studio, chair, meeting, screens } = stage;
  const { language } = studio;
  const { phone, words } = wordsIn(language);
  const { home, hall } = screens;
  const asks = (page: typeof home.page) => says(page, motion);
  await chair.until((state) => Object.keys(state.poll.polls[poll]?.answers.answered ?? {}).length >= PLAYED);
  for (const { page } of Object.values(screens)) await asks(page);
  await takesMoment(stage, 'ballot', ['console', 'watch', 'wall', 'home']);
  await studio.takesDark(home, 'phone-ballot', asks);
  await studio.takesElder(home, 'phone-ballot', asks);
  const small = await studio.open(`/m/${meeting.meeting}/watch#${meeting.watchKey}`, 'phone');
  await asks(small.page);
  await studio.takes(small, 'watch-ballot');
  await home.page.getByRole('button', { name: new RegExp(`^${words.vote.for}`) }).click();
  await says(home.page, phone.ballot.check);
  await studio.takes(home, 'phone-ballot-confirm');
  await home.page.getByRole('button', { name: phone.ballot.reselect }).click();
  await home.page.context().setOffline(true);
  await isAway(home.page, language);
  await votes(home.page, 'for', language);
  await says(home.page, phone.delivery.offlineTitle);
  await studio.takes(home, 'phone-ballot-offline');
  await home.page.context().setOffline(false);
  await isCounted(home.page, language);
  await studio.takes(home, 'phone-ballot-counted');
  await votes(hall.page, 'against', language);
  await isCounted(hall.page, language);
};

const deciding = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, screens } = stage;
  const { phone } = wordsIn(studio.language);
  const { hall, wall } = screens;
  const [motion] = told.polls;
  if (motion === undefined) throw new Error('no motion is told');
  const { id: poll, title, paragraphs, form, rule, effect } = motion;
  const [item] = chair.state.agenda.items;
  if (item !== undefined) await chair.does({ type: 'OpenItem', item: item.id, seen: null });
  await chair.goesTo('decide');
  await chair.opensBallot({ id: poll, title, paragraphs }, { form, rule, effect });
  await voting(stage, poll, paragraphs[0] ?? title);
  await chair.does({ type: 'CallClosing', poll, graceMs: 60_000 });
  await takesMoment(stage, 'ballot-closing', ['console']);
  await chair.does({ type: 'ClosePoll', poll, seenMissing: 1 });
  await chair.does({ type: 'PublishPoll', poll });
  await says(hall.page, phone.result.dissent);
  await takesMoment(stage, 'result', ['console', 'wall', 'home']);
  await says(wall.page, title);
  await hall.page.getByRole('button', { name: phone.result.dissent }).click();
  await says(hall.page, phone.result.dissentTitle);
  await studio.takes(hall, 'phone-dissent');
};

/** The ballot of a hearing (S01): thirty people at the table, seventeen of them voting. */
export const hearing = async (studio: Studio): Promise<void> => {
  const told = scenario('S01', tongueOf(studio));
  const meeting = await studio.call('S01');
  const room = `/m/${meeting.meeting}`;
  const chair = await Chair.of(meeting);
  await chair.does({ type: 'OpenCheckIn' });
  const hall = await studio.openPhone(meeting, nameOf(told, 'gong-zhiqiang'));
  const home = await studio.openPhone(meeting, nameOf(told, 'wu-lei'), 'remote');
  const slow = await meeting.member('he-chunlian');
  const person = PersonId.parse('he-chunlian');
  await slow.command({ type: 'CheckIn', person, channel: 'room', identity: 'code' });
  studio.invites(meeting, { scenario: 'S01', leave });
  const absent = new Set<string>(told.absent.map((away) => away.person));
  await chair.waitsFor(...told.people.filter(({ id }) => !absent.has(id)).map(({ name }) => name));
  await chair.does({ type: 'OpenSession' });
  const console = await studio.openStaff(`${room}/console?role=facilitator`);
  const watch = await studio.open(`${room}/watch#${meeting.watchKey}`, 'laptop');
  const wall = await studio.open(`${room}/screen#${meeting.watchKey}`, 'wall');
  await console.page.getByRole('button', { name: wordsIn(studio.language).console.agenda.adopt }).click();
  await chair.until(({ agenda }) => agenda.adoptedAt !== null);
  await deciding({ studio, chair, told, meeting, screens: { console, watch, wall, hall, home } });
  await besideIt(studio, room);
};

/** The desk on a tablet, and the notice board while one meeting is on and another over. */
const besideIt = async (studio: Studio, room: string): Promise<void> => {
  const { console } = wordsIn(studio.language);
  const desk = await studio.openStaff(`${room}/console?role=desk`, 'tablet');
  await says(desk.page, console.work.people);
  await studio.takes(desk, 'console-desk');
  const board = await studio.open('/', 'laptop');
  await says(board.page, scenario('S01', tongueOf(studio)).notice.title);
  await studio.takes(board, 'board', true);
};
