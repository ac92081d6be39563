import type { Board } from '@yishi/protocol/names';
import {
  entryId,
  gatheredMeeting,
  meetingId,
  meetingIn,
  member,
  personId,
  pollDraft,
  pollId,
  residents,
} from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { stubPage } from '../console/testing/stub-page.ts';
import { lookOn } from '../meeting/testing/look-on.tsx';
import { stubSpace } from '../ui/testing/stub-space.ts';
import { speakChinese } from '../meeting/testing/speak-chinese.ts';

await speakChinese();
await import('./wall-words.ts');
const { Wall } = await import('./wall.tsx');

const people = residents(4);
const poll = pollId('1');
const speaker = personId('p1');
const meeting = meetingId('m1');

const board: Pick<Board, 'today'> = {
  today: [
    {
      card: {
        id: meeting,
        title: '',
        number: null,
        level: 2,
        kind: { zh: '', en: '' },
        scheduledAt: 0,
        place: '',
        purpose: null,
        community: { name: '', street: '' },
        conference: null,
        status: 'checkingIn',
        practice: false,
      },
      watchPath: null,
      joinCode: 'K7QM-42XD',
      recordPath: null,
    },
  ],
};

beforeEach(() => {
  stubPage();
  stubSpace(1920, 1080);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(board))));
});
it('while people come in, the code stands on the wall with how many are here', async () => {
  await lookOn(<Wall meeting={meeting} />, gatheredMeeting({ people }));
  expect(await screen.findByText('K7QM-42XD')).toBeTruthy();
  expect(screen.getByText('已到 4 人')).toBeTruthy();
});

it('whoever has the floor is named, and the next one with the reason', async () => {
  const asked = meetingIn('views', { people })
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
    .after({ type: 'GiveFloor', entry: entryId('e1'), seenSpeaking: null, reason: null })
    .after(
      {
        type: 'RequestFloor',
        entry: entryId('e2'),
        person: personId('p2'),
        kind: 'speak',
        stance: 'against',
        replyTo: null,
      },
      member('p2'),
    );
  await lookOn(<Wall meeting={meeting} />, asked);
  expect(screen.getByText('正在发言')).toBeTruthy();
  expect(screen.getByRole('list', { name: '接下来' }).textContent).toContain('吴磊');
  expect(screen.getByRole('list', { name: '接下来' }).textContent).toContain('现在只有这一位举手');
});

it('a ballot whose choices are for later shows only how many have answered', async () => {
  const hidden = { staff: 'live', member: 'atClose', public: 'atPublish' } as const;
  const open = meetingIn('deciding', { people })
    .after({ type: 'DraftPoll', draft: pollDraft('1', { visibility: hidden }) })
    .after({ type: 'ReadyPoll', poll })
    .after({ type: 'OpenPoll', poll })
    .after(
      { type: 'AnswerPoll', poll, person: speaker, choice: { choice: 'vote', vote: 'against' } },
      member(speaker),
    );
  const wall = await lookOn(<Wall meeting={meeting} />, open);
  expect(screen.getByText('已答 1 位，共 4 位')).toBeTruthy();
  expect(screen.queryByText('反对')).toBeNull();
  wall.show(open.after({ type: 'ClosePoll', poll, seenMissing: 3 }).after({ type: 'PublishPoll', poll }));
  expect(screen.getByText('反对')).toBeTruthy();
  expect(screen.getByRole('img', { name: '结果：未通过' })).toBeTruthy();
});

it('a wall that has lost the server says since when it has not been right', async () => {
  const wall = await lookOn(<Wall meeting={meeting} />, meetingIn('views', { people }));
  wall.live({ status: { is: 'lost', since: Date.UTC(2026, 2, 12, 11, 30, 5) } });
  expect(screen.getByText('画面停在 19:30:05，正在重连')).toBeTruthy();
});
