import { standingOf } from '@yishi/core';
import { meetingOfScenario } from '@yishi/scenarios';
import { Chair } from '../kit/chair.ts';
import { isCounted, votes } from '../kit/on-the-phone.ts';
import { scenario } from '../kit/scenario.ts';
import { Facilitator } from './stage/facilitator.ts';
import { listsCounts, showsCounts } from './stage/shows-counts.ts';
import { expect, test } from './stage/test.ts';

const told = scenario('S01', 'en');

/** At home, with a phone that this test taps; everybody else is played. */
const atHome = 'wu-lei';

const nameAtHome = told.people.find(({ id }) => id === atHome)?.name ?? '';

/** What whoever is at home votes in the end. */
const voteAtHome = (n: number): 'for' | 'against' | 'abstain' => {
  const choice = told.polls[n]?.answers.find(({ person }) => person === atHome)?.choice;
  if (choice?.choice !== 'vote') throw new Error(`${atHome} is not told to vote`);
  return choice.vote;
};

/** Without a device of their own: entered, and asked aloud, from the console. */
const assisted = told.people.filter(({ channel }) => channel === 'helped').map(({ name }) => name);

/** In favour, against and abstained: what the residents answer in the end, the two without a device being in favour. */
const results = [
  { inFavour: 15, against: 1, abstained: 1 },
  { inFavour: 14, against: 2, abstained: 1 },
  { inFavour: 13, against: 3, abstained: 1 },
];

test('a hearing with residents in the hall, five at home and two without a device reaches 15-1-1, 14-2-1 and 13-3-1', async ({
  house,
  call,
  open,
  phone,
  residents,
}) => {
  const meeting = await call(meetingOfScenario(told, Date.now()));
  const room = `/m/${meeting.meeting}`;
  const device = { size: 'laptop', language: 'en' } as const;
  const facilitator = new Facilitator(
    await open(`${room}/console?role=facilitator#${house.staffKey}`, device),
    'en',
  );
  const { console } = facilitator;
  const watch = await open(`${room}/watch#${meeting.watchKey}`, device);
  const wall = await open(`${room}/screen#${meeting.watchKey}`, { size: 'wall', language: 'en' });
  const looks = await Chair.of(meeting);

  await facilitator.isAtTheTable();
  await facilitator.presses(console.checkIn.openDoors);
  const home = await phone(meeting, nameAtHome, { from: 'remote', language: 'en' });
  await test.step('check-in', async () => {
    residents(meeting, { scenario: 'S01', language: 'en', leave: [atHome] });
    for (const person of assisted) await facilitator.checksIn(person, 'helped');
    const away = new Set<string>(told.absent.map(({ person }) => person));
    await looks.waitsFor(...told.people.filter(({ id }) => !away.has(id)).map(({ name }) => name));
    await facilitator.presses(console.agenda.adopt);
    await facilitator.presses(console.checkIn.openSession);
    await facilitator.leapsTo('decide', 'The hearing itself was held last week.');
  });

  for (const [n, { title, paragraphs }] of told.polls.entries())
    await test.step(title, async () => {
      const expected = results[n] ?? { inFavour: 0, against: 0, abstained: 0 };
      await facilitator.preparesBallot({ title, text: paragraphs.join('\n') });
      await facilitator.opensBallot();
      await votes(home, voteAtHome(n), 'en');
      await isCounted(home, 'en');
      for (const person of assisted) await facilitator.notesVote(person, 'for');
      await looks.until(({ poll }) => {
        const standing = Object.values(poll.polls).flatMap((one) => standingOf(one) ?? [])[n];
        return (
          standing?.inFavour === expected.inFavour &&
          standing.against === expected.against &&
          standing.abstained === expected.abstained
        );
      });
      await facilitator.closesBallot();
      for (const page of [watch, wall, home]) await showsCounts(page, expected, 'en');
      await listsCounts(facilitator, { title, counts: expected });
    });

  const electors = Object.values(looks.state.poll.polls)[0]?.electorate?.electors ?? [];
  expect(electors).toHaveLength(17);
  expect(electors.filter(({ channel }) => channel === 'remote')).toHaveLength(5);
  expect(electors.filter(({ channel }) => channel === 'helped')).toHaveLength(2);
});
