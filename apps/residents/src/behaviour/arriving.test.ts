import { kindOf } from '@yishi/core';
import {
  draftedMeeting,
  meetingIn,
  personDetails,
  personId,
  type Scene as Meeting,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { sceneIn } from '../testing/scene-in.ts';
import { residentWishes } from './resident-wishes.ts';

const people = [
  personDetails('p1'),
  personDetails('p2', { channel: 'telephone' }),
  personDetails('p3', { channel: 'helped' }),
];

const commandsOf = (person: string, { state }: Meeting, channel?: 'room') =>
  residentWishes(
    {
      person: personId(person),
      channel: channel ?? state.attendance.people[personId(person)]?.channel ?? 'room',
    },
    sceneIn(state),
  ).map((wish) => (wish.act === 'command' ? wish.command : null));

const doors = draftedMeeting({ people }).after({ type: 'OpenCheckIn' });

describe('arriving', () => {
  it('waits for the doors to open', () => {
    expect(commandsOf('p1', draftedMeeting({ people }))).toEqual([]);
  });

  it('checks in the way somebody takes part: by code, called back, or known at the desk', () => {
    expect(commandsOf('p1', doors)).toMatchObject([{ type: 'CheckIn', channel: 'room', identity: 'code' }]);
    expect(commandsOf('p2', doors)).toMatchObject([{ channel: 'telephone', identity: 'callback' }]);
    expect(commandsOf('p3', doors)).toMatchObject([{ channel: 'helped', identity: 'known' }]);
  });

  it('checks in with a device somebody who was expected without one but was given one', () => {
    expect(commandsOf('p3', doors, 'room')).toMatchObject([{ channel: 'room', identity: 'code' }]);
  });

  it('R28 acknowledges the rules when they have been read out, not before', () => {
    const kind = kindOf('linkage');
    if (kind === undefined) throw new Error('no linkage meeting');
    const rules = (phase: string) =>
      commandsOf('p1', meetingIn(phase, { kind, people })).filter((c) => c?.type === 'AcknowledgeRules');
    expect(rules('open')).toEqual([]);
    expect(rules('rules')).toHaveLength(1);
  });
});
