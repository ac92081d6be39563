import { kindOf } from '@yishi/core';
import {
  gatheredMeeting,
  meetingIn,
  member,
  personId,
  pollDraft,
  pollId,
  residents,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { sceneIn } from '../testing/scene-in.ts';
import { busyMove } from './busy-move.ts';

const people = residents(3);

describe('a busy resident', () => {
  it('does only what is taken, whatever chance does, and many things', () => {
    const poll = pollId('q1');
    let meeting = meetingIn('views')
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .after({ type: 'ReadyPoll', poll })
      .after({ type: 'OpenPoll', poll });
    const done = new Set<string>();
    for (let acts = 0; acts < 120; acts += 1) {
      const person = `p${(acts % 3) + 1}`;
      const command = busyMove({ person: personId(person), acts, scene: sceneIn(meeting.state) });
      if (command === null) continue;
      meeting = meeting.after(command, member(person));
      done.add(command.type);
    }
    expect([...done].sort()).toEqual([
      'AnswerPoll',
      'ChangeStance',
      'RequestFloor',
      'SwitchChannel',
      'WithdrawRequest',
    ]);
  });

  it('finds something to do before the session as well', () => {
    const linkage = kindOf('linkage');
    const { state } = gatheredMeeting({ people, ...(linkage === undefined ? {} : { kind: linkage }) });
    const move = busyMove({ person: personId('p1'), acts: 0, scene: sceneIn(state) });
    expect(move?.type).toBe('SwitchChannel');
  });

  it('does nothing in a meeting that is over', () => {
    const { state } = meetingIn('closing', { people }).after({ type: 'CloseMeeting', reason: '测试' });
    expect(busyMove({ person: personId('p1'), acts: 0, scene: sceneIn(state) })).toBeNull();
  });
});
