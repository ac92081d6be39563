import {
  gatheredMeeting,
  entryId,
  meetingId,
  meetingIn,
  member,
  personId,
  pollDraft,
  pollId,
  residents,
  roundId,
  statementId,
} from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { stubPage } from '../console/testing/stub-page.ts';
import { lookOn } from '../meeting/testing/look-on.tsx';
import { stubSpace } from '../ui/testing/stub-space.ts';
import { speakChinese } from '../meeting/testing/speak-chinese.ts';

await speakChinese();
await import('./watch-words.ts');
const { Watch } = await import('./watch.tsx');

const people = residents(4);
const poll = pollId('1');
const meeting = meetingId('m1');
const speaker = personId('p1');

beforeEach(() => {
  stubPage();
  stubSpace(600, 500);
});
const voted = () =>
  people.reduce(
    (so, { id: person }, i) =>
      so.after(
        { type: 'AnswerPoll', poll, person, choice: { choice: 'vote', vote: i === 0 ? 'against' : 'for' } },
        member(person),
      ),
    meetingIn('deciding', { people })
      .after({ type: 'DraftPoll', draft: pollDraft('1') })
      .after({ type: 'ReadyPoll', poll })
      .after({ type: 'OpenPoll', poll }),
  );

it('a meeting that begins on another day says on which', async () => {
  const page = await lookOn(<Watch meeting={meeting} />, gatheredMeeting({ people }));
  const { scheduledAt = 0 } = gatheredMeeting().state.procedure.notice ?? {};
  const dayBefore = scheduledAt - 24 * 60 * 60_000;
  page.live({ clockOffset: dayBefore - Date.now() });
  expect(screen.getByText('3月12日(周四) 19:00 开会')).toBeTruthy();
  page.live({ clockOffset: scheduledAt - Date.now() });
  expect(screen.getByText('19:00 开会')).toBeTruthy();
});

it('nothing on the page of an observer can write', async () => {
  await lookOn(<Watch meeting={meeting} />, voted());
  const controls = screen.getAllByRole('button').map((button) => button.textContent);
  expect(controls).toEqual(['字号', 'English', '跟随系统']);
});

it('an open ballot shows its words, the rule and the count as far as observers may see it', async () => {
  await lookOn(<Watch meeting={meeting} />, voted());
  expect(screen.getByText('是否同意方案1？')).toBeTruthy();
  expect(screen.getByText('需要 3 票赞成，已有 3 票，一定通过')).toBeTruthy();
});

it('a result opens to who does what, and stays when the meeting goes on', async () => {
  const done = voted()
    .after({ type: 'ClosePoll', poll, seenMissing: 0 })
    .after({ type: 'PublishPoll', poll });
  await lookOn(<Watch meeting={meeting} />, done);
  expect(screen.getByText('已有的结果')).toBeTruthy();
  expect(screen.getAllByText('通过').length).toBeGreaterThan(0);
});

it('a test of opinion shows how many have answered, never who said what', async () => {
  const statement = statementId('s1');
  const round = roundId('r1');
  const asked = meetingIn('views', { people })
    .after({
      type: 'PutStatement',
      statement,
      title: '公约',
      paragraphs: ['一、八点半以后不放音乐。'],
      item: null,
      scale: 'fistToFive',
    })
    .after({ type: 'OpenRound', statement, round, seen: 1 })
    .after(
      { type: 'AnswerRound', statement, round, person: speaker, level: 1, reason: '太晚了' },
      member(speaker),
    );
  await lookOn(<Watch meeting={meeting} />, asked);
  expect(screen.getByText('4 位参加表态，已答 1 位')).toBeTruthy();
  expect(document.body.textContent).not.toContain('太晚了');
});

it('who has the floor is said with the time that is left', async () => {
  const speaking = meetingIn('views', { people })
    .after(
      {
        type: 'RequestFloor',
        entry: entryId('e1'),
        person: speaker,
        kind: 'speak',
        stance: 'for',
        replyTo: null,
      },
      member(speaker),
    )
    .after({ type: 'GiveFloor', entry: entryId('e1'), seenSpeaking: null, reason: null });
  await lookOn(<Watch meeting={meeting} />, speaking);
  expect(screen.getAllByText('张爱华').length).toBeGreaterThan(0);
  expect(screen.getAllByRole('timer').length).toBeGreaterThan(0);
});

it('a page that has lost the server says since when it has not been right', async () => {
  const page = await lookOn(<Watch meeting={meeting} />, voted());
  page.live({ status: { is: 'lost', since: Date.UTC(2026, 2, 12, 11, 30, 5) } });
  expect(screen.getByText('画面停在 19:30:05，正在重连')).toBeTruthy();
});
