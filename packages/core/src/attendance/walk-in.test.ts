import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../meeting-command.ts';
import { desk, gatheredMeeting, member, personDetails, personId, type Scene } from '../testing/index.ts';
import type { Channel } from '../category.ts';
import { quorumOf } from './quorum.ts';

const checkIn = (id: string, channel: Channel): MeetingCommand => ({
  type: 'CheckIn',
  person: personId(id),
  channel,
  identity: 'document',
});
const personIn = ({ state }: Scene, id: string) => state.attendance.people[personId(id)];

describe('walk-ins', () => {
  const ask = (id: string): MeetingCommand => ({
    type: 'AskToJoin',
    person: personId(id),
    name: '过路的刘叔',
    channel: 'room',
  });
  const admit = (id: string, other: Parameters<typeof personDetails>[1] = {}): MeetingCommand => ({
    type: 'AdmitWalkIn',
    details: personDetails(id, { votes: false, ...other }),
    identity: 'known',
  });
  const waiting = (): Scene => gatheredMeeting().after(ask('w1'), member('w1'));

  it('T6 who is not on the list waits without a seat and can do nothing until the desk answers', () => {
    expect(personIn(waiting(), 'w1')).toMatchObject({ presence: 'waiting', votes: false, walkIn: true });
    expect(waiting().state.attendance.order).not.toContain('w1');
    waiting().when(ask('w1'), member('w1')).thenNothing();
    waiting().when(checkIn('w1', 'room'), member('w1')).thenRefused({ code: 'UnknownPerson' });
    waiting()
      .when({ type: 'AskForHelp', person: personId('w1') }, member('w1'))
      .thenRefused({ code: 'UnknownPerson' });
  });

  it('T6 who is let in is present on the device they asked on, without a vote', () => {
    const scene = waiting().after(admit('w1', { channel: 'helped', name: '刘建' }), desk);
    expect(personIn(scene, 'w1')).toMatchObject({
      presence: 'present',
      name: '刘建',
      channel: 'room',
      votes: false,
      helper: null,
      identity: { check: 'known', by: '彭桂兰' },
      walkIn: true,
    });
    expect(scene.state.attendance.order.at(-1)).toBe('w1');
  });

  it('T6 a walk-in has a vote when given one', () => {
    const before = quorumOf(waiting().state.attendance, { fraction: { num: 1, den: 2 }, compare: 'atLeast' });
    const scene = waiting().after(admit('w1', { votes: true }), desk);
    const after = quorumOf(scene.state.attendance, { fraction: { num: 1, den: 2 }, compare: 'atLeast' });
    expect([before.voters, after.voters]).toEqual([6, 7]);
  });

  it('T3 the desk lets in on the spot only who has no device', () => {
    gatheredMeeting()
      .when(admit('w2', { channel: 'room' }), desk)
      .thenRefused({ code: 'OwnDevice', channel: 'room' });
    const scene = gatheredMeeting().after(admit('w2', { channel: 'helped' }), desk);
    expect(personIn(scene, 'w2')).toMatchObject({ presence: 'present', helper: '彭桂兰' });
  });

  it('T6 who is sent away is no longer there, and may ask again', () => {
    const scene = waiting().after(
      { type: 'DeclineWalkIn', person: personId('w1'), reason: '与本次会议无关' },
      desk,
    );
    expect(personIn(scene, 'w1')).toBeUndefined();
    expect(personIn(scene.after(ask('w1'), member('w1')), 'w1')?.presence).toBe('waiting');
    gatheredMeeting()
      .when({ type: 'DeclineWalkIn', person: personId('p1'), reason: '误按' }, desk)
      .thenRefused({ code: 'UnknownPerson' });
  });

  it('T6 somebody on the list does not ask to join, and is not let in as a walk-in', () => {
    gatheredMeeting().when(ask('p1'), member('p1')).thenRefused({ code: 'AlreadyExists' });
    gatheredMeeting().when(admit('p1'), desk).thenRefused({ code: 'AlreadyExists' });
  });

  it('T9 who waits may have any name, who is let in one of their own', () => {
    waiting()
      .when(admit('w1', { name: '张爱华' }), desk)
      .thenRefused({ code: 'NameTaken' });
  });
});
