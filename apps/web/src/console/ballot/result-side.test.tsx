import { meetingIn, pollDraft, pollId, residents } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { ResultSide } from './result-side.tsx';

const counted = (seen: 'atClose' | 'atPublish') =>
  meetingIn('deciding', { people: residents(5) })
    .after({
      type: 'DraftPoll',
      draft: pollDraft('b1', { visibility: { staff: 'live', member: seen, public: seen } }),
    })
    .after({ type: 'ReadyPoll', poll: pollId('b1') })
    .after({ type: 'OpenPoll', poll: pollId('b1') })
    .after({ type: 'ClosePoll', poll: pollId('b1'), seenMissing: 5 });

const Side = () => {
  const poll = useMeeting().poll.polls[pollId('b1')];
  return poll === undefined ? null : <ResultSide poll={poll} />;
};

describe('a counted ballot tells the chair', () => {
  beforeEach(stubPage);

  it('that everybody sees the result already, where it shows when it ends', async () => {
    await atConsole(counted('atClose'), <Side />);
    expect(screen.getByText(/已经看得到结果/)).toBeTruthy();
    expect(screen.queryByText(/公布后，大屏和手机上出现结果卡/)).toBeNull();
  });

  it('that nobody sees it before it is announced, where that was chosen', async () => {
    await atConsole(counted('atPublish'), <Side />);
    expect(screen.getByText(/再公布到大屏和手机/)).toBeTruthy();
    expect(screen.getByText(/公布后，大屏和手机上出现结果卡/)).toBeTruthy();
  });
});
