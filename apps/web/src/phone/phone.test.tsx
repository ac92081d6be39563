import { screen, waitFor } from '@testing-library/react';
import { entryId, gatheredMeeting, draftedMeeting, meetingIn, pollId } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { opens, votes } from './testing/ballots.ts';
import { me, openPhone, press, setUpPhones } from './testing/phone-stage.tsx';

setUpPhones();

describe('a vote', () => {
  it('P3 is given with two taps, and counts only when the meeting has it', async () => {
    const scene = opens(meetingIn('deciding'));
    const stage = await openPhone(scene);
    await press('赞成');
    expect(stage.given).toEqual([]);
    expect(screen.getByText('请核对您的选择')).toBeDefined();
    await press('确认，投赞成票');
    expect(stage.given).toEqual([
      { type: 'AnswerPoll', poll: 'a', person: 'p1', choice: { choice: 'vote', vote: 'for' } },
    ]);
    expect(screen.queryByText('回执码')).toBeNull();
    const voted = votes(scene, 'for');
    stage.lastIs({ at: 'received', version: voted.state.version });
    expect(screen.getByText('还没计入')).toBeDefined();
    stage.show(voted);
    expect(screen.getByText('回执码')).toBeDefined();
  });

  it('made without a network says that it is not counted, and that the clock of the hall decides', async () => {
    const stage = await openPhone(opens(meetingIn('deciding')));
    await press('反对');
    stage.live({ status: { is: 'lost', since: 0 } });
    await press('确认，投反对票');
    expect(screen.getByText('网络断开，恢复后自动发送，现在还没有计入')).toBeDefined();
    expect(screen.getByText('已存在手机')).toBeDefined();
    expect(screen.getByText('以会场时钟为准，到时没有送达就不算。')).toBeDefined();
  });

  it('P4 that came too late is said not to count, also after the result is out', async () => {
    const scene = opens(meetingIn('deciding'));
    const stage = await openPhone(scene);
    await press('赞成');
    await press('确认，投赞成票');
    stage.lastIs({ at: 'refused', rejection: { code: 'PollAlreadyClosed' } });
    stage.show(scene.after({ type: 'ClosePoll', poll: pollId('a'), seenMissing: 9 }));
    await waitFor(() => expect(screen.getByText('表决已经结束，这一票没有计入。')).toBeDefined());
  });

  it('is covered by nothing when it opens, not by the panel that calls a helper either', async () => {
    const deciding = meetingIn('deciding');
    const stage = await openPhone(deciding);
    await press('人员');
    await press('叫工作人员帮忙');
    expect(screen.getByRole('dialog', { name: '要叫人来帮忙吗？' })).toBeDefined();
    stage.show(opens(deciding));
    await waitFor(() => expect(screen.getByRole('button', { name: '赞成' })).toBeDefined());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('P3 may be changed until the ballot ends', async () => {
    const voted = votes(opens(meetingIn('deciding')), 'for');
    const stage = await openPhone(voted);
    await press('改我的选择');
    await press(/弃权/);
    await press('确认，投弃权票');
    expect(stage.given).toMatchObject([{ choice: { choice: 'vote', vote: 'abstain' } }]);
  });
});

describe('a hand', () => {
  it('Q15 asks for the stance where sides take turns, and goes up once', async () => {
    const stage = await openPhone(meetingIn('views'));
    await press('申请发言');
    await press('我要发言');
    await press('反对');
    expect(stage.given).toMatchObject([
      { type: 'RequestFloor', person: 'p1', kind: 'speak', stance: 'against', replyTo: null },
    ]);
    expect(screen.queryByRole('button', { name: '申请发言' })).toBeNull();
  });

  it('Q15 is not offered where the phase gives the floor to nobody, and the reason is said', async () => {
    await openPhone(meetingIn('opening'));
    expect(screen.queryByRole('button', { name: '申请发言' })).toBeNull();
    expect(screen.getByText('这个阶段不接受这类发言。')).toBeDefined();
  });

  it('Q2 in the queue is told its place with the reason', async () => {
    const scene = meetingIn('views').after(
      {
        type: 'RequestFloor',
        entry: entryId('h'),
        person: me.id,
        kind: 'speak',
        stance: 'for',
        replyTo: null,
      },
      me,
    );
    const stage = await openPhone(scene);
    expect(screen.getByText('现在只有这一位举手')).toBeDefined();
    await press('撤回申请');
    expect(stage.given).toEqual([{ type: 'WithdrawRequest', entry: 'h' }]);
  });
});

describe('the doors', () => {
  it('T1 the phone checks in by itself on the channel that was chosen, once', async () => {
    const stage = await openPhone(draftedMeeting().after({ type: 'OpenCheckIn' }));
    expect(stage.given).toEqual([{ type: 'CheckIn', person: 'p1', channel: 'room', identity: 'code' }]);
    stage.live({ clockOffset: 5 });
    expect(stage.given).toHaveLength(1);
  });

  it('a trial vote before the meeting leaves the phone as it was', async () => {
    const stage = await openPhone(gatheredMeeting());
    await press('试着投一票');
    await press('赞成');
    await press('确认，投赞成票');
    expect(stage.given).toEqual([]);
  });
});
