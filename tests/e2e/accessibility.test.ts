import { PersonId, RoundId, StatementId, TaskId } from '@yishi/core';
import { fill, languages } from '@yishi/i18n';
import { raisesHand, votes } from '../kit/on-the-phone.ts';
import { wordsIn } from '../kit/words.ts';
import { expectAccessible } from './stage/accessible.ts';
import {
  officeIsAccessible,
  openScreens,
  recordIsAccessible,
  type Screens,
  waysInAreAccessible,
} from './stage/every-screen.ts';
import { Facilitator } from './stage/facilitator.ts';
import { doorsOpen } from './stage/in-session.ts';
import { expect, test } from './stage/test.ts';

const hours = { id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] };

const covenant = {
  statement: StatementId.parse('covenant'),
  title: '邻里公约',
  paragraphs: ['只在北广场跳。'],
};

const sun = PersonId.parse('sun');

/** Waits until these screens show the moment, then looks at all of them. */
const lookAtAll = async (
  screens: Screens,
  moment: string,
  shown: Partial<Record<keyof Screens, string>>,
): Promise<void> => {
  for (const [name, page] of Object.entries(screens)) {
    const words = shown[name as keyof Screens];
    if (words !== undefined) await expect(page.getByText(words).first(), `${moment}: ${name}`).toBeVisible();
  }
  await Promise.all(
    Object.entries(screens).map(([name, page]) => expectAccessible(page, `${moment}: ${name}`)),
  );
};

// A trace of so many pages costs more than the test; a finding tells its place itself.
test.use({ trace: 'off' });

for (const language of languages) {
  test(`axe finds nothing on the ways in and the pages of staff, in ${language}, light and dark`, async ({
    house,
    call,
    open,
  }) => {
    const { meeting } = await doorsOpen(call);
    const { staffKey } = house;
    await Promise.all([
      waysInAreAccessible({ open, meeting, staffKey, language }),
      officeIsAccessible({ open, meeting, staffKey, language }),
    ]);
  });

  test(`axe finds nothing on any screen from check-in to the sealed record, in ${language}, light and dark`, async ({
    house,
    call,
    open,
  }) => {
    const { phone, words, console, record: paper, screen, watch } = wordsIn(language);
    const { meeting, chair } = await doorsOpen(call);
    const ground = { open, meeting, staffKey: house.staffKey, language };
    const screens = await openScreens(ground);
    const { hall, home } = screens;
    /** The same words on the pages that are for everybody. */
    const everywhere = (text: string) => ({ facilitator: text, watch: text, wall: text });

    await test.step('check-in', async () => {
      await lookAtAll(screens, 'check-in', {
        hall: phone.gathering.title,
        home: phone.gathering.title,
      });
      await recordIsAccessible(ground, paper.notOpen.title);
    });

    await test.step('somebody has the floor', async () => {
      await chair.checksInOthers();
      await chair.does({ type: 'OpenSession' });
      await chair.goesTo('views');
      await raisesHand(hall, 'for', language);
      await raisesHand(home, 'against', language);
      await chair.givesFloor(await chair.handOf('li'));
      await lookAtAll(screens, 'floor', {
        ...everywhere('李明'),
        hall: phone.floor.done,
        home: phone.hand.withdraw,
      });
      const facilitator = new Facilitator(screens.facilitator, language);
      await facilitator.opensPanels((key) => expectAccessible(screens.facilitator, `the panel of ${key}`));
      await facilitator.givesUpBallot('活动时间', () =>
        expectAccessible(screens.facilitator, 'the question before words are lost'),
      );
      await hall.getByRole('button', { name: phone.floor.done }).click();
      await home.getByRole('button', { name: phone.hand.withdraw }).click();
    });

    await test.step('a round, on one phone the reason and on the other the scale', async () => {
      const { statement } = covenant;
      const round = RoundId.parse('first');
      await chair.does({ type: 'PutStatement', ...covenant, item: null, scale: 'fistToFive' });
      await chair.goesTo('test');
      await chair.does({ type: 'OpenRound', statement, round, seen: 1 });
      await hall.getByRole('button', { name: words.step.fistToFive.two }).click();
      await lookAtAll(screens, 'round', {
        ...everywhere('只在北广场跳。'),
        hall: phone.round.check,
        home: phone.round.ask,
      });
      await chair.does({
        type: 'AnswerRound',
        statement,
        round,
        person: sun,
        level: 1,
        reason: '要早睡。',
      });
      await chair.does({ type: 'CloseRound', statement, round, seenMissing: 4 });
      await lookAtAll(screens, 'round over', {
        facilitator: fill(console.statement.lastRound, { version: 1 }),
        watch: watch.round.result,
        wall: screen.round.closed,
      });
    });

    await test.step('a ballot, on one phone the receipt and on the other the choice', async () => {
      await chair.opensBallot(hours);
      await votes(hall, 'against', language);
      await lookAtAll(screens, 'ballot', {
        ...everywhere('每晚八点半结束。'),
        hall: phone.counted.title,
        home: '每晚八点半结束。',
      });
    });

    await test.step('a result', async () => {
      await chair.closesBallot('hours');
      await lookAtAll(screens, 'result', {
        ...everywhere(words.pollOutcome.failed),
        hall: phone.result.dissent,
        home: words.pollOutcome.failed,
      });
      for (const page of [hall, home]) await page.getByRole('button', { name: phone.act.ok }).click();
    });

    await test.step('a recess', async () => {
      await chair.does({ type: 'CallRecess', plannedMs: 600_000, reason: null });
      await lookAtAll(screens, 'recess', {
        hall: phone.recess.title,
        home: phone.recess.title,
        facilitator: console.sitting.recessNow,
        desk: console.sitting.recessNow,
        watch: watch.centre.recess,
        wall: screen.rest.title,
      });
      await chair.does({ type: 'ResumeSession' });
    });

    await test.step('the end', async () => {
      await chair.does({
        type: 'AssignTask',
        task: {
          id: TaskId.parse('meter'),
          what: '领取分贝仪',
          responsible: { person: sun, name: '孙阿姨' },
          due: '2030-01-15',
          from: null,
        },
      });
      await chair.does({ type: 'CloseMeeting', reason: '时间到了' });
      await lookAtAll(screens, 'closed', {
        hall: phone.closed.title,
        home: phone.closed.title,
        facilitator: console.record.status.closed,
        recorder: console.record.status.closed,
        desk: console.record.status.closed,
        watch: watch.centre.closed,
        wall: screen.closed.title,
      });
    });

    await test.step('signing', async () => {
      await chair.does({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
      await lookAtAll(screens, 'signing', {
        hall: phone.sign.title,
        home: phone.sign.title,
        facilitator: console.record.seal,
      });
      await recordIsAccessible(ground, paper.signing.title);
    });

    await test.step('the seal', async () => {
      for (const { id } of Object.values(chair.state.attendance.people))
        await chair.client.command({ type: 'SignRecord', person: id });
      await chair.does({ type: 'SealRecord' });
      await lookAtAll(screens, 'sealed', {
        hall: phone.closed.sealed,
        home: phone.closed.sealed,
        facilitator: console.record.status.sealed,
        recorder: console.record.status.sealed,
        desk: console.record.status.sealed,
      });
      await recordIsAccessible(ground, paper.sealed.text);
    });
  });
}
