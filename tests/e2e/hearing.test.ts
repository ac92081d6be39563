import { standingOf } from '@yishi/core';
import { Chair } from '../kit/chair.ts';
import { scenario, scenarioMeeting } from '../kit/scenario-meeting.ts';
import { english } from '../kit/words.ts';
import { Facilitator } from './stage/facilitator.ts';
import { expect, test } from './stage/test.ts';

const { ui } = english;

const told = scenario('S01', 'en');

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
  residents,
}) => {
  test.setTimeout(180_000);
  const meeting = await call(scenarioMeeting(told, Date.now()));
  const room = `/m/${meeting.meeting}`;
  const device = { size: 'laptop', language: 'en' } as const;
  const facilitator = new Facilitator(
    await open(`${room}/console?role=facilitator#${house.staffKey}`, device),
    'en',
  );
  const { console } = facilitator;
  const watch = await open(`${room}/watch#${meeting.watchKey}`, device);
  const looks = await Chair.of(meeting);

  await test.step('check-in', async () => {
    await facilitator.isAtTheTable();
    await facilitator.presses(console.checkIn.openDoors);
    residents(meeting, { scenario: 'S01', language: 'en' });
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
      const card = watch.locator('details').filter({ hasText: title });
      await expect(card).toContainText(`${ui.answer.for} ${expected.inFavour}`);
      await expect(card).toContainText(`${ui.answer.against} ${expected.against}`);
      await expect(card).toContainText(`${ui.answer.abstain} ${expected.abstained}`);
    });

  const electors = Object.values(looks.state.poll.polls)[0]?.electorate?.electors ?? [];
  expect(electors).toHaveLength(17);
  expect(electors.filter(({ channel }) => channel === 'remote')).toHaveLength(5);
  expect(electors.filter(({ channel }) => channel === 'helped')).toHaveLength(2);
});
