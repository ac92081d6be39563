import {
  desk,
  meetingIn,
  member,
  personId,
  pollDraft,
  pollId,
  residents,
  type Scene,
} from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { BallotSide } from './ballot-side.tsx';

const openBallot = (): Scene =>
  meetingIn('deciding', { people: residents(5) })
    .after({ type: 'DraftPoll', draft: pollDraft('b1') })
    .after({ type: 'ReadyPoll', poll: pollId('b1') })
    .after({ type: 'OpenPoll', poll: pollId('b1') });

const vote = (scene: Scene, id: string, choice: 'for' | 'against' = 'for'): Scene =>
  scene.after(
    {
      type: 'AnswerPoll',
      poll: pollId('b1'),
      person: personId(id),
      choice: { choice: 'vote', vote: choice },
    },
    id === 'p5' ? desk : member(id),
  );

const Side = () => {
  const poll = useMeeting().poll.polls[pollId('b1')];
  return poll === undefined ? null : <BallotSide poll={poll} />;
};

const close = () => screen.getByRole('button', { name: /结束表决/ });

describe('the guarded close of a ballot', () => {
  beforeEach(stubPage);

  it('says what closing now would mean while answers are missing', async () => {
    await atConsole(vote(openBallot(), 'p1'), <Side />);
    expect(screen.getByText('现在结束，结果是不通过，还差 2 票赞成。')).toBeTruthy();
    expect(screen.getByText(/还有 4 人没有答，其中 1 人掉线/)).toBeTruthy();
  });

  it('P9 carries how many missing electors the chair saw, once both things are done', async () => {
    const { given } = await atConsole(vote(openBallot(), 'p1'), <Side />);
    expect(close()).toHaveProperty('disabled', true);
    for (const tick of screen.getAllByRole('checkbox')) await userEvent.click(tick);
    await userEvent.click(close());
    expect(given).toEqual([{ type: 'ClosePoll', poll: pollId('b1'), seenMissing: 4 }]);
  });

  it('T gives everybody another minute, once', async () => {
    const { given } = await atConsole(openBallot(), <Side />);
    await userEvent.keyboard('tt');
    expect(given).toEqual([{ type: 'CallClosing', poll: pollId('b1'), graceMs: 60_000 }]);
    expect(screen.getByRole('timer').textContent).toMatch(/最后 \d+ 秒/);
  });

  it('needs no ticks when everybody has answered', async () => {
    const all = ['p1', 'p2', 'p3', 'p4', 'p5'].reduce((scene, id) => vote(scene, id), openBallot());
    const { given } = await atConsole(all, <Side />);
    await userEvent.click(close());
    expect(given).toEqual([{ type: 'ClosePoll', poll: pollId('b1'), seenMissing: 0 }]);
  });

  it('T3 the answer of somebody without a device is asked, read back and noted', async () => {
    const { given } = await atConsole(openBallot(), <Side />);
    await userEvent.click(screen.getByRole('button', { name: '代录' }));
    await userEvent.click(screen.getByRole('button', { name: '反对' }));
    expect(screen.getByText('念给黄秀英听：“您选的是反对，对吗？”')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '对，记上' }));
    expect(given).toEqual([
      {
        type: 'AnswerPoll',
        poll: pollId('b1'),
        person: personId('p5'),
        choice: { choice: 'vote', vote: 'against' },
      },
    ]);
  });

  it('only the chair can close', async () => {
    await atConsole(openBallot(), <Side />, { role: 'recorder' });
    expect(screen.queryByRole('button', { name: /结束表决/ })).toBeNull();
  });

  it('speaks English as well', async () => {
    await atConsole(vote(openBallot(), 'p1'), <Side />, { language: 'en' });
    expect(screen.getByText('If it ends now, it fails: 2 more in favour are needed.')).toBeTruthy();
  });
});
